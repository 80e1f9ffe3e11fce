import { z } from 'zod'
import { tableSchemas, type TableName } from './tables.ts'

/** The schema of the value itself, without `.default()` and `.optional()`. */
export function unwrapField(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodDefault || schema instanceof z.ZodOptional ? unwrapField(schema.unwrap()) : schema
}

/** The schema of a column: of a field of the record (`offers`), or of one within it (`cost.note`). */
export function fieldSchema(table: TableName, path: string): z.core.$ZodType {
  return path.split('.').reduce<z.core.$ZodType>((schema, name) => {
    const inner = unwrapField(schema)
    const field: z.core.$ZodType | undefined = inner instanceof z.ZodObject ? (inner.shape as Record<string, z.core.$ZodType>)[name] : undefined
    if (!field) throw new Error(`${table} has no field "${path}".`)
    return field
  }, tableSchemas[table])
}

/** The value at a column's path. */
export function fieldValue(record: object, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], record)
}
