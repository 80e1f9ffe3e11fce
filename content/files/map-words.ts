import { z } from 'zod'
import { blockSchema, inlineSchema, proseSchema } from '../schema/node.ts'
import type { WordsKind } from './mdx/words.ts'

/** What to do with a field that holds words. Returns what takes its place. */
export type VisitWords = (kind: WordsKind, value: unknown, path: readonly PropertyKey[]) => unknown

/**
 * Goes through a value along its schema and replaces every line, prose and body, however deep. Both directions of the
 * files use it, so a new field of words needs no code here.
 */
export function mapWords(schema: z.core.$ZodType, value: unknown, visit: VisitWords, path: readonly PropertyKey[] = []): unknown {
  const inner = unwrap(schema)
  if (value === undefined) return value
  const kind = wordsKind(inner)
  if (kind) return visit(kind, value, path)
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    const { element }: { element: z.core.$ZodType } = inner
    return value.map((item: unknown, index) => mapWords(element, item, visit, [...path, index]))
  }
  if (inner instanceof z.ZodObject && typeof value === 'object' && value !== null && !Array.isArray(value)) return mapFields(inner, value, visit, path)
  return value
}

function mapFields({ shape }: { shape: Shape }, value: object, visit: VisitWords, path: readonly PropertyKey[]): object {
  return Object.fromEntries(
    Object.entries(value).map(([name, field]: [string, unknown]) => {
      const schema = shape[name]
      return [name, schema ? mapWords(schema, field, visit, [...path, name]) : field]
    }),
  )
}

type Shape = Readonly<Record<string, z.core.$ZodType>>

/** The schema of the value itself, without `.default()` and `.optional()`. */
export function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodDefault || schema instanceof z.ZodOptional ? unwrap(schema.unwrap()) : schema
}

/** Lists of inline nodes and blocks are known by what they are lists of, with or without a smallest length. */
function wordsKind(schema: z.core.$ZodType): WordsKind | undefined {
  if (!(schema instanceof z.ZodArray)) return undefined
  if (schema.element === inlineSchema) return 'line'
  if (schema.element === blockSchema) return 'body'
  return schema.element === proseSchema.element ? 'prose' : undefined
}

/** Leaves out the fields that have their default value, at every level, and puts the rest in the schema's order. */
export function withoutDefaults(schema: { shape: Shape }, record: object): Record<string, unknown> {
  const fields = record as Record<string, unknown>
  return Object.fromEntries(
    Object.entries(schema.shape).flatMap(([name, field]) => {
      const value = fields[name]
      return value === undefined || isDefault(field, value) ? [] : [[name, withoutInnerDefaults(field, value)]]
    }),
  )
}

/** Words keep their defaults: they are no fields of a file, but become text. */
function withoutInnerDefaults(schema: z.core.$ZodType, value: unknown): unknown {
  const inner = unwrap(schema)
  if (wordsKind(inner)) return value
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    const { element }: { element: z.core.$ZodType } = inner
    return value.map((item: unknown) => withoutInnerDefaults(element, item))
  }
  return inner instanceof z.ZodObject && typeof value === 'object' && value !== null ? withoutDefaults(inner, value) : value
}

function isDefault(schema: z.core.$ZodType, value: unknown): boolean {
  if (!(schema instanceof z.ZodDefault)) return false
  return JSON.stringify(schema.def.defaultValue) === JSON.stringify(value)
}
