import { canonicalJson } from '../../content/document/canonical-json.ts'
import { toFieldValue, toStoredValue } from './field-value.ts'
import { providerFields, type FieldValue } from './provider-fields.ts'

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

function valueAt(document: Values, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => (value as Values | null | undefined)?.[name], document)
}

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
    const field = providerFields.find((one) => one.path === path)
    if (!field) continue
    const [first = '', second] = path.split('.')
    const stored = toStoredValue(field, after)
    data[first] = second === undefined ? stored : { ...((data[first] ?? (document as Values)[first] ?? {}) as Values), [second]: stored }
  }
  return data
}
