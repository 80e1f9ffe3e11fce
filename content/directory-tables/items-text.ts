import { z } from 'zod'
import { unwrapField } from './field-schema.ts'

/**
 * A list of small records in one cell: a line each, `days: monday, tuesday; opens: 09:00; closes: 17:00`. A value that holds a sign
 * of this form stands in quotes, as in JSON.
 */
export function writeItems(items: readonly Record<string, unknown>[]): string {
  return items.map(writeItem).join('\n')
}

function writeItem(item: Record<string, unknown>): string {
  return Object.entries(item)
    .filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) => `${name}: ${Array.isArray(value) ? value.join(', ') : writeValue(String(value))}`)
    .join('; ')
}

const writeValue = (words: string): string => (/[;"\n\r]|^\s|\s$/.test(words) ? JSON.stringify(words) : words)

/** One part of a line, up to the next `;` outside quotes. */
const part = /\s*(?:([A-Za-z]+)\s*:\s*)?("(?:[^"\\]|\\.)*"|[^;]*)(?:;|$)/y

/**
 * Reads what `writeItems` wrote, and what people write by hand.
 * @param element schema of one item
 * @param main the field that a line without names holds
 * @returns the items, their values as the schema wants them; or what is wrong, for the schema cannot say
 */
export function readItems(text: string, element: z.core.$ZodType, main: string | undefined): { value: unknown[] } | { problem: string; remedy: string } {
  const object = unwrapField(element)
  const shape = object instanceof z.ZodObject ? (object.shape as Record<string, z.core.$ZodType>) : {}
  const items: unknown[] = []
  for (const line of text.split(/\r?\n/).filter((one) => one.trim() !== '')) {
    const item = readItem(line, shape, main)
    if (typeof item === 'string') {
      const remedy = `Write each on a line of its own, like "${Object.keys(shape)
        .slice(0, 3)
        .map((name) => `${name}: …`)
        .join('; ')}".`
      return { problem: item, remedy: `${remedy} There are: ${Object.keys(shape).join(', ')}.` }
    }
    items.push(item)
  }
  return { value: items }
}

function readItem(line: string, shape: Record<string, z.core.$ZodType>, main: string | undefined): Record<string, unknown> | string {
  const names = new Map(Object.keys(shape).map((name) => [name.toLowerCase(), name]))
  const item: Record<string, unknown> = {}
  for (const [name, words] of partsOf(line, names)) {
    const field = name === undefined ? main : names.get(name.toLowerCase())
    if (field === undefined) return `has "${line.slice(0, 60)}", which cannot be read`
    item[field] = toValue(shape[field], words)
  }
  return item
}

/** A line that begins with none of the names is one value, whatever signs are in it. */
function partsOf(line: string, names: ReadonlyMap<string, string>): [name: string | undefined, words: string][] {
  const first = /^\s*([A-Za-z]+)\s*:/.exec(line)?.[1]
  if (first === undefined || !names.has(first.toLowerCase())) return [[undefined, line.trim()]]
  part.lastIndex = 0
  const parts: [string | undefined, string][] = []
  while (part.lastIndex < line.length) {
    const found = part.exec(line)
    if (!found) break
    const [, name, words = ''] = found
    if (name !== undefined || words.trim() !== '') parts.push([name, words.trim()])
  }
  return parts
}

function toValue(schema: z.core.$ZodType | undefined, words: string): unknown {
  const inner = schema && unwrapField(schema)
  if (inner instanceof z.ZodArray)
    return words
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== '')
  if (inner instanceof z.ZodNumber) return toNumber(words)
  return words.startsWith('"') ? unquoted(words) : words
}

/** What stands in quotes, as `writeItems` put it there. Quotes of any other kind belong to the words. */
export function unquoted(words: string): string {
  try {
    return String(JSON.parse(words))
  } catch {
    return words
  }
}

/** "£12.50" is 12.5. What is no number stays as it is, for the schema to refuse. */
export function toNumber(words: string): number | string {
  const bare = words.replaceAll(/[£,\s]/g, '')
  return bare === '' || Number.isNaN(Number(bare)) ? words : Number(bare)
}
