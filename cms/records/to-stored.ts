import type { ArrayField, Field } from 'payload'
import type { z } from 'zod'
import type { CollectionName } from '../../content/schema/publication.ts'
import { bodyToStored } from '../blocks/body.ts'
import type { BodyBlock } from '../blocks/body-block.ts'
import { lineFieldToStored, proseToStored } from '../blocks/lexical/prose.ts'
import type { RichText } from '../blocks/lexical/state.ts'
import { within, type Place } from '../blocks/place.ts'
import { optionalSlugOfRelated, type Related } from '../blocks/reference.ts'
import { dayOf } from '../fields/day.ts'
import { altToStored } from '../fields/picture-alt.ts'
import { describesPicture, isLine, isLines, isReference, recordFields, type NamedField } from './stored-fields.ts'

type Values = Record<string, unknown>

/** The part of a document that its schema names, as a record has it. What is empty is left out. Problems are told at the place. */
export function valuesToStored(fields: readonly Field[], schema: z.core.$ZodType, document: Values, place: Place): Values {
  const values = Object.fromEntries(
    recordFields(fields, schema).flatMap(({ field, schema: inner }) => {
      const value = toStored(field, inner, document[field.name], place)
      return value === undefined ? [] : [[field.name, value]]
    }),
  )
  return describesPicture(fields) ? { ...values, ...altToStored(document) } : values
}

function toStored(field: NamedField, schema: z.core.$ZodType, value: unknown, place: Place): unknown {
  // The converter of a body names the field itself.
  if (field.type === 'blocks') return bodyToStored(value as BodyBlock[] | null, place)
  const here = within(place, field.name)
  if (field.type === 'array') return rows(value).map((row, index) => rowToStored(field, schema, row, within(place, field.name, index)))
  if (field.type === 'group') return whenFilled(valuesToStored(field.fields, schema, (value ?? {}) as Values, here))
  if (field.type === 'richText') return isLine(field) ? whenWords(lineFieldToStored(value as RichText, here)) : proseToStored(value as RichText, here)
  if (isReference(field)) return referenceToStored(field, value, here)
  return plainToStored(field, value)
}

function rowToStored(field: ArrayField, schema: z.core.$ZodType, row: Values, place: Place): unknown {
  return isLines(field) ? lineFieldToStored(row['line'] as RichText, place) : valuesToStored(field.fields, schema, row, place)
}

function referenceToStored(field: NamedField & { relationTo: string }, value: unknown, place: Place): unknown {
  const collection = field.relationTo as CollectionName
  if (!('hasMany' in field) || !field.hasMany) return optionalSlugOfRelated(value as Related, collection, place)
  return ((value ?? []) as Related[]).flatMap((one) => optionalSlugOfRelated(one, collection, place) ?? [])
}

function plainToStored(field: NamedField, value: unknown): unknown {
  if ('hasMany' in field && field.hasMany) return value ?? []
  if (value === null || value === undefined || value === '') return undefined
  return field.type === 'date' ? dayOf(new Date(value as string).toISOString()) : value
}

function rows(value: unknown): Values[] {
  return (value ?? []) as Values[]
}

function whenFilled(values: Values): Values | undefined {
  return Object.keys(values).length === 0 ? undefined : values
}

function whenWords<Words extends readonly unknown[]>(words: Words): Words | undefined {
  return words.length === 0 ? undefined : words
}
