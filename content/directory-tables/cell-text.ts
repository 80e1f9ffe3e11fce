import { z } from 'zod'
import { unwrapField } from './field-schema.ts'
import { unquoted, writeItems } from './items-text.ts'

/** A value of a record as the words of a cell. `readCell` reads the same value back. */
export function writeCell(value: unknown): string {
  if (value === undefined) return ''
  if (!Array.isArray(value)) return typeof value === 'object' ? JSON.stringify(value) : `${value as string | number | boolean}`
  const list = value as readonly unknown[]
  return list.every((item) => typeof item === 'string') ? list.map(quoted).join('; ') : writeItems(list as Record<string, unknown>[])
}

const quoted = (words: string): string => (/[;"\n]|^\s|\s$/.test(words) ? JSON.stringify(words) : words)

/** The words of a list: with `;` or line breaks between them; with commas too where no word can hold one. */
export function readList(text: string, element: z.core.$ZodType): string[] {
  const isChoice = unwrapField(element) instanceof z.ZodEnum
  const parts = text.match(isChoice ? /[^;,\n]+/g : /\s*"(?:[^"\\]|\\.)*"[^\S\n]*(?=[;\n]|$)|[^;\n]+/g) ?? []
  return parts
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one) => (one.startsWith('"') ? unquoted(one) : one))
}
