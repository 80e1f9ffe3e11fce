import { formatDay } from '../../content/document/format-day.ts'
import type { Values } from '../database/change-standing.ts'
import { dayOf } from '../fields/day.ts'
import { namedFields, type NamedField } from '../records/stored-fields.ts'
import { labelOf } from './merge-fields.ts'

/** What an entry that is referred to is called, by its id. */
export type NameOf = (id: string) => string

/** The value of a field as a person reads it, a line for each row; nothing when it is empty. */
export function fieldWords(field: NamedField, value: unknown, nameOf: NameOf): string[] {
  if (isEmpty(value)) return []
  if (field.type === 'array') return (value as Values[]).map((row) => innerWords(field.fields, row, nameOf, ', ')).filter((words) => words !== '')
  if (field.type === 'group') return namedFields(field.fields).flatMap((inner) => labelled(inner, (value as Values)[inner.name], nameOf))
  if (Array.isArray(value)) return value.map((item) => plainWords(field, item, nameOf))
  return plainWords(field, value, nameOf).split('\n')
}

/** Whether a field says nothing. */
export function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true
  if (Array.isArray(value)) return value.length === 0
  return typeof value === 'object' && Object.values(value).every(isEmpty)
}

function innerWords(fields: Parameters<typeof namedFields>[0], row: Values, nameOf: NameOf, between: string): string {
  return namedFields(fields)
    .flatMap((inner) => fieldWords(inner, row[inner.name], nameOf))
    .join(between)
}

function labelled(field: NamedField, value: unknown, nameOf: NameOf): string[] {
  const words = fieldWords(field, value, nameOf).join(', ')
  return words === '' ? [] : [`${labelOf(field)}: ${words}`]
}

function plainWords(field: NamedField, value: unknown, nameOf: NameOf): string {
  const words = String(value)
  if (field.type === 'relationship') return nameOf(words)
  if (field.type === 'date') return formatDay(dayOf(words))
  if (field.type !== 'select') return words
  const option = field.options.find((one) => (typeof one === 'string' ? one : one.value) === words)
  return typeof option === 'object' && typeof option.label === 'string' ? option.label : words
}
