import { z } from 'zod'
import { asPostcode } from '../document/as-postcode.ts'
import { readList } from './cell-text.ts'
import { findChoice } from './choice-words.ts'
import { fieldSchema, unwrapField } from './field-schema.ts'
import { readItems, toNumber } from './items-text.ts'
import { readDay } from './read-day.ts'
import { readPhones } from './read-phones.ts'
import { references, type TableName } from './tables.ts'

/** Finds an entry by what a cell calls it: its id, its web address or its name. @returns its slug */
export type FindEntry = (collection: 'topics' | 'audiences' | 'places' | 'organisations' | 'locations', words: string) => string | undefined

export type CellRead = { value: unknown } | { problem: string; remedy: string }

/**
 * Reads the words of a cell as the value of a field. What only the whole record can tell (an email address, too few topics) is left
 * to its schema.
 * @param path the column: `offers`, `cost.note`
 */
export function readCell(table: TableName, path: string, text: string, find: FindEntry): CellRead {
  const words = text.replaceAll('\r\n', '\n').trim()
  const schema = unwrapField(fieldSchema(table, path))
  if (schema instanceof z.ZodArray) return readMany(path, words, schema.element, find)
  if (words === '') return { value: undefined }
  const reference = references[path]
  if (reference) return readReference(reference, words, find)
  return readOne(path, schema, words)
}

function readOne(path: string, schema: z.core.$ZodType, words: string): CellRead {
  if (schema instanceof z.ZodEnum) return readChoice(path, schema, words)
  if (schema instanceof z.ZodNumber) {
    const value = toNumber(words)
    return typeof value === 'number' ? { value } : { problem: `is "${short(words)}", which is no number`, remedy: 'Write a number.' }
  }
  if (schema instanceof z.ZodISODate) {
    const value = readDay(words)
    return value ? { value } : { problem: `is "${short(words)}", which is no day`, remedy: 'Write it like 2026-11-25 or 25/11/2026.' }
  }
  return { value: tidied(path, schema, words) }
}

function tidied(path: string, schema: z.core.$ZodType, words: string): string {
  if (path === 'postcode') return asPostcode(words)
  if (path === 'slug' || path === 'id') return words.toLowerCase()
  const isAddress = schema instanceof z.ZodURL
  return isAddress && /^www\./i.test(words) ? `https://${words}` : words
}

function readChoice(path: string, schema: z.ZodEnum, words: string): CellRead {
  const codes = schema.options.map(String)
  const value = findChoice(path, codes, words)
  return value ? { value } : { problem: `is "${short(words)}", which is not one of the choices`, remedy: `Use one of: ${codes.join(', ')}.` }
}

function readMany(path: string, words: string, element: z.core.$ZodType, find: FindEntry): CellRead {
  const inner = unwrapField(element)
  const reference = references[path]
  if (inner instanceof z.ZodObject) return readRecords(path, words, element)
  const list = readList(words, element)
  if (reference) return all(list.map((one) => readReferences(reference, one, find)))
  if (inner instanceof z.ZodEnum) return all(list.map((one) => readChoice(path, inner, one)))
  return { value: list }
}

/** The field that a line without names holds. */
const mainFields: Readonly<Record<string, string>> = { sources: 'title', costOptions: 'per' }

function readRecords(path: string, words: string, element: z.core.$ZodType): CellRead {
  const phones = path === 'phones' ? readPhones(words) : undefined
  return phones ? { value: phones } : readItems(words, element, mainFields[path])
}

/** One name, or several with commas between where the whole is no name: "Dorset, Wiltshire". */
function readReferences(collection: Parameters<FindEntry>[0], words: string, find: FindEntry): CellRead {
  const whole = find(collection, words)
  if (whole !== undefined) return { value: whole }
  const parts = words.split(',').map((part) => find(collection, part.trim()))
  if (parts.length > 1 && parts.every((part) => part !== undefined)) return { value: parts }
  return readReference(collection, words, find)
}

function readReference(collection: Parameters<FindEntry>[0], words: string, find: FindEntry): CellRead {
  const value = find(collection, words)
  if (value !== undefined) return { value }
  return {
    problem: `is "${short(words)}", which is not among the ${collection}`,
    remedy: `Add it under ${capitalised(collection)} first, or write it as it is there.`,
  }
}

/** Every value, or the first that cannot be read. */
function all(read: readonly CellRead[]): CellRead {
  const bad = read.find((one) => 'problem' in one)
  return bad ?? { value: [...new Set(read.flatMap((one) => ('value' in one ? one.value : [])))] }
}

const short = (words: string): string => (words.length > 60 ? `${words.slice(0, 60)}…` : words)
const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
