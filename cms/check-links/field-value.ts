import { readDay } from '../../content/directory-tables/read-day.ts'
import { dayOf, dateOf } from '../fields/day.ts'
import { toTime } from '../fields/directory/time.ts'
import type { FieldValue, ProviderField, Row } from './provider-fields.ts'

type Values = Record<string, unknown>

/** What a document says in one field, in the form's terms: two that say the same are the same. */
export function toFieldValue({ kind, choices, rows }: ProviderField, value: unknown): FieldValue {
  if (rows) return ((value ?? []) as Values[]).map((row) => toRow(rows.columns, row))
  if (kind === 'choices') return inOrder(choices, (value ?? []) as string[])
  return kind === 'day' ? dayOf(text(value)) : tidyWords(kind, text(value))
}

function toRow(columns: readonly ProviderField[], row: Values): Row {
  return Object.fromEntries(columns.map((column) => [column.path, toFieldValue(column, row[column.path]) as string | string[]]))
}

/** In the order in which they are offered: another order says nothing else. */
function inOrder(choices: ProviderField['choices'], values: readonly string[]): string[] {
  const place = (value: string): number => choices.findIndex((choice) => choice.value === value)
  return values.toSorted((one, other) => place(one) - place(other))
}

/** Line ends and blanks around words are no difference. */
const text = (value: unknown): string => (typeof value === 'number' ? String(value) : typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : '')

/** Words in the one way that they are compared: "9am" becomes "09:00", "£12.50" becomes "12.5". What is none of it stays as it was typed. */
export function tidyWords(kind: ProviderField['kind'], words: string): string {
  if (kind === 'time') return toTime(words) ?? words
  // A day ends at the midnight at which the next one begins.
  if (kind === 'closing') return (toTime(words) ?? words).replace(/^00:00$/, '24:00')
  if (kind === 'day') return readDay(words) ?? words
  if (kind === 'money') return plainNumber(words.replace(/^£\s*/, '').replace(/^(\d{1,3}),(\d{3})(?!\d)/, '$1$2'))
  return kind === 'number' ? plainNumber(words) : words
}

const plainNumber = (words: string): string => (/^\d+(\.\d{1,2})?$/.test(words) ? String(Number(words)) : words)

/** A value as a document stores it; nothing is `null`. */
export function toStoredValue(field: ProviderField, value: FieldValue): unknown {
  const { kind, rows } = field
  if (rows) return (value as Row[]).map((row) => Object.fromEntries(rows.columns.map((column) => [column.path, toStoredValue(column, row[column.path] ?? '')])))
  if (value === '') return null
  if (kind === 'day') return dateOf(value as string)
  return isNumber(kind) ? Number(value) : value
}

/** A row as a record has it, for its schema: what is empty is absent. Places are left out. */
export function toRecordRow(columns: readonly ProviderField[], row: Row): Values {
  const said = columns.filter(({ kind, path }) => kind !== 'place' && row[path] !== undefined && row[path].length > 0)
  return Object.fromEntries(said.map(({ kind, path }) => [path, isNumber(kind) ? Number(row[path]) : row[path]]))
}

const isNumber = (kind: ProviderField['kind']): boolean => kind === 'number' || kind === 'money'
