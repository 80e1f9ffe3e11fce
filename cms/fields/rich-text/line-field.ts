import type { ArrayField, RichTextField } from 'payload'
import { lineFieldToStored } from '../../blocks/lexical/prose.ts'
import { checkWords } from './check-words.ts'
import { lineEditor } from './editors.ts'

interface LineOptions {
  name: string
  label?: string
  help: string
  required?: boolean
}

/** One line of words, which may hold facts, phone numbers, hard words and links. */
export function lineField({ name, label, help, required }: LineOptions): RichTextField {
  return {
    name,
    type: 'richText',
    editor: lineEditor,
    custom: { isLine: true },
    ...(label ? { label } : {}),
    ...(required ? { required } : {}),
    validate: checkWords(lineFieldToStored, 'Write one line here.'),
    admin: { description: help },
  }
}

interface LinesOptions extends LineOptions {
  /** What one of them is called. */
  one: string
  minRows?: number
  maxRows?: number
  validate?: ArrayField['validate']
}

/** A list of lines, each in a row of its own under `line`. */
export function linesField({ name, label, help, required, one, minRows, maxRows, validate }: LinesOptions): ArrayField {
  return {
    name,
    type: 'array',
    ...(label ? { label } : {}),
    ...(required ? { required } : {}),
    ...(minRows === undefined ? {} : { minRows }),
    ...(maxRows === undefined ? {} : { maxRows }),
    ...(validate ? { validate } : {}),
    labels: { singular: one, plural: label ?? name },
    admin: { description: help },
    fields: [lineField({ name: 'line', label: one, help: 'One line.', required: true })],
  }
}
