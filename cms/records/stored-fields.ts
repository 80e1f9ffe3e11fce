import type { ArrayField, Field, RelationshipField, UploadField } from 'payload'
import { z } from 'zod'
import { unwrap } from '../../content/files/map-words.ts'

/** A field of a form that holds a value under a name of its own. */
export type NamedField = Extract<Field, { name: string }>

/** The fields that hold values, out of the tabs, rows and groups that only arrange them. */
export function namedFields(fields: readonly Field[]): NamedField[] {
  return fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => namedFields(tab.fields))
    if ('name' in field && field.name) return [field]
    return 'fields' in field ? namedFields(field.fields) : []
  })
}

/**
 * The fields of a form that are part of a record: those its schema names, level by level. What only the CMS needs (owner,
 * notes, consent, a provider's own number) is in no schema, so it cannot get out.
 */
export function recordFields(fields: readonly Field[], schema: z.core.$ZodType): { field: NamedField; schema: z.core.$ZodType }[] {
  const object = objectOf(schema)
  return namedFields(fields).flatMap((field) => {
    const inner = object?.shape[field.name] as z.core.$ZodType | undefined
    return inner ? [{ field, schema: inner }] : []
  })
}

function objectOf(schema: z.core.$ZodType): z.ZodObject | undefined {
  const inner = unwrap(schema)
  if (inner instanceof z.ZodArray) return objectOf(inner.element)
  return inner instanceof z.ZodObject ? inner : undefined
}

/** A list of lines of words: an array whose rows hold one line each. */
export function isLines(field: ArrayField): boolean {
  return namedFields(field.fields).some((inner) => inner.name === 'line' && isLine(inner))
}

/** A rich-text field that holds one line. */
export function isLine(field: NamedField): boolean {
  return field.type === 'richText' && field.custom?.['isLine'] === true
}

/** Fields that say what a picture shows: two of them, where a record has `alt` alone. */
export function describesPicture(fields: readonly Field[]): boolean {
  return namedFields(fields).some(({ name }) => name === 'isDecoration')
}

/** A choice among the entries of one other collection. */
export function isReference(field: NamedField): field is (RelationshipField | UploadField) & { relationTo: string } {
  return (field.type === 'relationship' || field.type === 'upload') && typeof field.relationTo === 'string'
}
