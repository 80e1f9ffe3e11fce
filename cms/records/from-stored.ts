import type { ArrayField, Field } from 'payload'
import type { z } from 'zod'
import type { StoredBlock, StoredLine, StoredProse } from '../../content/schema/node.ts'
import type { CollectionName } from '../../content/schema/publication.ts'
import { bodyFromStored } from '../blocks/body.ts'
import { lineFieldFromStored, proseFromStored } from '../blocks/lexical/prose.ts'
import { within, type Place } from '../blocks/place.ts'
import { idOfSlug } from '../blocks/reference.ts'
import { dateOf } from '../fields/day.ts'
import { altFromStored } from '../fields/picture-alt.ts'
import { describesPicture, isLine, isLines, isReference, recordFields, type NamedField } from './stored-fields.ts'

type Values = Record<string, unknown>

/** A record as the fields of a form. Fields the record leaves out are emptied, so that importing again also takes away. */
export function valuesFromStored(fields: readonly Field[], schema: z.core.$ZodType, record: Values, place: Place): Values {
  const values = Object.fromEntries(
    recordFields(fields, schema).map(({ field, schema: inner }) => [field.name, fromStored(field, inner, record[field.name], place)]),
  )
  return describesPicture(fields) ? { ...values, alt: null, ...altFromStored(record['alt'] as string | undefined) } : values
}

function fromStored(field: NamedField, schema: z.core.$ZodType, value: unknown, place: Place): unknown {
  if (field.type === 'blocks') return bodyFromStored(list<StoredBlock>(value), place)
  const here = within(place, field.name)
  if (field.type === 'array') return list<unknown>(value).map((row, index) => rowFromStored(field, schema, row, within(place, field.name, index)))
  if (field.type === 'group') return valuesFromStored(field.fields, schema, (value ?? {}) as Values, here)
  if (field.type === 'richText') return wordsFromStored(field, value, here)
  if (isReference(field)) return referenceFromStored(field, value, here)
  if (field.type === 'date') return value === undefined ? null : dateOf(value as string)
  return value ?? emptyOf(field)
}

function emptyOf(field: NamedField): [] | null {
  return 'hasMany' in field && field.hasMany ? [] : null
}

function rowFromStored(field: ArrayField, schema: z.core.$ZodType, row: unknown, place: Place): Values {
  return isLines(field) ? { line: lineFieldFromStored(row as StoredLine, place) } : valuesFromStored(field.fields, schema, row as Values, place)
}

function wordsFromStored(field: NamedField, value: unknown, place: Place): unknown {
  if (!isLine(field)) return proseFromStored((value ?? []) as StoredProse, place)
  return value === undefined ? null : lineFieldFromStored(value as StoredLine, place)
}

function referenceFromStored(field: NamedField & { relationTo: string }, value: unknown, place: Place): unknown {
  const collection = field.relationTo as CollectionName
  if (!('hasMany' in field) || !field.hasMany) return value === undefined ? null : idOfSlug(value as string, collection, place)
  return list<string>(value).map((slug, index) => idOfSlug(slug, collection, { ...place, field: `${place.field}[${index}]` }))
}

function list<Item>(value: unknown): Item[] {
  return (value ?? []) as Item[]
}
