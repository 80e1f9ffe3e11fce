import { canonicalJson } from '../../content/document/canonical-json.ts'
import { phoneKinds, providerFields, type FieldValue, type ProviderField } from './provider-fields.ts'

/** What a record says in the fields its provider may change, by their path. */
export type ProviderValues = Record<string, FieldValue>

/** One field in which two states of a record differ. */
export interface Difference {
  path: string
  before: FieldValue
  after: FieldValue
}

type Values = Record<string, unknown>

/** What a document says, in the form's terms. */
export function providerValues(document: object): ProviderValues {
  return Object.fromEntries(providerFields.map((field) => [field.path, toFieldValue(field, valueAt(document as Values, field.path))]))
}

function toFieldValue({ kind, choices }: ProviderField, value: unknown): FieldValue {
  if (kind === 'phones') return ((value ?? []) as Values[]).map((row) => ({ kind: text(row['kind']), number: text(row['number']), label: text(row['label']) }))
  if (kind === 'choices') return inOrder(choices, (value ?? []) as string[])
  return text(value)
}

/** In the order in which they are offered: another order says nothing else. */
function inOrder(choices: ProviderField['choices'], values: readonly string[]): string[] {
  const place = (value: string): number => choices.findIndex((choice) => choice.value === value)
  return values.toSorted((one, other) => place(one) - place(other))
}

/** Line ends and blanks around words are no difference. */
const text = (value: unknown): string => (typeof value === 'number' ? String(value) : typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : '')

/** Fields whose words differ, in the order of the form. */
export function differences(before: ProviderValues, after: ProviderValues): Difference[] {
  return providerFields.flatMap(({ path }) => {
    const [one, other] = [before[path] ?? '', after[path] ?? '']
    return isSameValue(one, other) ? [] : [{ path, before: one, after: other }]
  })
}

export function isSameValue(one: FieldValue, other: FieldValue): boolean {
  return canonicalJson({ value: one }) === canonicalJson({ value: other })
}

/** Accepted values as data of a document. Groups are whole, so that the rest of them stays. */
export function toDocumentData(document: object, accepted: readonly Pick<Difference, 'path' | 'after'>[]): Values {
  const data: Values = {}
  for (const { path, after } of accepted) {
    const [first = '', second] = path.split('.')
    if (second === undefined) data[first] = isNumber(first) && after !== '' ? Number(after) : toStoredValue(after)
    else data[first] = { ...((data[first] ?? (document as Values)[first] ?? {}) as Values), [second]: toStoredValue(after) }
  }
  return data
}

const isNumber = (path: string): boolean => providerFields.some((field) => field.path === path && field.kind === 'number')

function toStoredValue(value: FieldValue): unknown {
  if (value === '') return null
  return typeof value === 'string' ? value : value.map((item) => (typeof item === 'string' ? item : { ...item, label: item['label'] || null }))
}

function valueAt(document: Values, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => (value as Values | null | undefined)?.[name], document)
}

/** A value as a person reads it; nothing when it is empty. */
export function valueWords({ kind, choices }: Pick<ProviderField, 'kind' | 'choices'>, value: FieldValue): string[] {
  if (typeof value === 'string')
    return value === '' ? [] : kind === 'choice' ? [labelOf(choices, value)] : value.split('\n').filter((line) => line.trim() !== '')
  return value.map((item) => (typeof item === 'string' ? labelOf(choices, item) : phoneWords(item)))
}

function phoneWords({ number, label, kind = '' }: Record<string, string>): string {
  const notes = [kind === 'phone' ? '' : labelOf(phoneKinds, kind), label].filter(Boolean).join(', ')
  return notes ? `${number} (${notes})` : (number ?? '')
}

const labelOf = (choices: ProviderField['choices'], value: string): string => choices.find((choice) => choice.value === value)?.label ?? value
