import type { RichTextField } from 'payload'
import { proseToStored } from '../../blocks/lexical/prose.ts'
import { checkWords } from './check-words.ts'
import { proseEditor } from './editors.ts'

interface ProseOptions {
  name: string
  label?: string
  help: string
  required?: boolean
}

/** Flowing text. */
export function proseField({ name, label, help, required }: ProseOptions): RichTextField {
  return {
    name,
    type: 'richText',
    editor: proseEditor,
    ...(label ? { label } : {}),
    ...(required ? { required } : {}),
    validate: checkWords(proseToStored, 'Write some words here.'),
    admin: { description: help },
  }
}
