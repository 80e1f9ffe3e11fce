import { checkNumber, phoneKinds, providerFields, type FieldValue, type ProviderField } from '../../check-links/provider-fields.ts'
import type { ProviderValues } from '../../check-links/provider-values.ts'
import type { SentForm } from '../guard/read-form.ts'
import type { FieldError } from '../page/error-summary.ts'
import { controlId, phoneId } from './provider-form.ts'

const longestLine = 200
const longestText = 2000
const mostPhones = 20

/** What a provider sent, with all that is wrong with it. */
export function readAnswer(form: SentForm): { values: ProviderValues; errors: FieldError[] } {
  const values = Object.fromEntries(providerFields.map((field) => [field.path, read(field, form)]))
  const errors = providerFields.flatMap((field) => judge(field, values[field.path] ?? ''))
  return { values, errors: [...errors, ...judgeAges(values)] }
}

function judgeAges({ minimumAge, maximumAge }: ProviderValues): FieldError[] {
  if (!minimumAge || !maximumAge || Number(minimumAge) <= Number(maximumAge) || Number.isNaN(Number(minimumAge) + Number(maximumAge))) return []
  return [{ field: controlId('minimumAge'), words: 'Youngest age: this is more than the oldest age.' }]
}

function read({ path, kind }: ProviderField, form: SentForm): FieldValue {
  if (kind === 'phones') return readPhones(form)
  return kind === 'choices' ? form.all(controlId(path)) : form.one(controlId(path))
}

/** A row whose number is empty is taken out. */
function readPhones(form: SentForm): Record<string, string>[] {
  return Array.from({ length: mostPhones }, (_, index) => phoneId(index + 1))
    .map((id) => ({ kind: form.one(`${id}-kind`) || 'phone', number: form.one(`${id}-number`), label: form.one(`${id}-label`) }))
    .filter(({ number }) => number !== '')
}

function judge(field: ProviderField, value: FieldValue): FieldError[] {
  const id = controlId(field.path)
  const { label, isRequired, kind } = field
  if (typeof value !== 'string') {
    return kind === 'phones' ? judgePhones(value as Record<string, string>[]) : unknownChoice(value as string[], field)
  }
  if (value === '') return isRequired ? [{ field: id, words: `${label}: please fill this in.` }] : []
  return kind === 'choice' ? unknownChoice([value], field) : judgeWords(field, id, value)
}

function judgeWords({ label, kind, check }: ProviderField, id: string, value: string): FieldError[] {
  const longest = kind === 'text' ? longestText : longestLine
  if (value.length > longest) return [{ field: id, words: `${label}: please shorten this to ${longest} letters or fewer. It has ${value.length}.` }]
  const wrong = check?.(value)
  return wrong ? [{ field: id, words: `${label}: ${wrong}` }] : []
}

/** Only a program sends what the form does not offer. */
function unknownChoice(values: readonly string[], { path, label, choices }: ProviderField): FieldError[] {
  const isKnown = values.every((value) => choices.some((choice) => choice.value === value))
  return isKnown ? [] : [{ field: controlId(path), words: `${label}: please choose again.` }]
}

function judgePhones(rows: readonly Record<string, string>[]): FieldError[] {
  return rows.flatMap(({ number = '', kind = '', label = '' }, index) => {
    const field = `${phoneId(index + 1)}-number`
    const wrong = checkNumber(number) ?? (label.length > longestLine ? 'Shorten which line it is.' : undefined)
    if (wrong) return [{ field, words: `Number ${index + 1}: ${wrong}` }]
    return phoneKinds.some(({ value }) => value === kind) ? [] : [{ field, words: `Number ${index + 1}: please choose again what it is for.` }]
  })
}
