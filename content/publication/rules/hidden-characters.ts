import type { Problem } from '../../schema/problem.ts'
import { collectionNames } from '../../schema/publication.ts'
import type { Rule } from './content.ts'

/**
 * Characters that nobody sees and that do harm: control characters, marks that turn the direction of what follows (a number
 * can be made to read backwards), halves of characters, and those that no font has. Tabs and line ends are blanks.
 */
// eslint-disable-next-line no-control-regex -- Control characters are what it looks for.
const hidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffd-\uffff\p{Surrogate}\p{Private_Use}]/u

/** Words come by copying, and bring what cannot be seen. */
export const hiddenCharacters: Rule = ({ records, settings }) => [
  ...collectionNames.flatMap((name) => records[name].flatMap((record) => look(record, `${name}/${record.slug}`, ''))),
  ...look(settings, 'settings', ''),
]

function look(value: unknown, record: string, field: string): Problem[] {
  if (typeof value === 'string') return complaints(value, record, field)
  if (Array.isArray(value)) return value.flatMap((item, index) => look(item, record, `${field}[${index}]`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => look(inner, record, field ? `${field}.${name}` : name))
}

function complaints(words: string, record: string, field: string): Problem[] {
  const { 0: character, index = 0 } = hidden.exec(words) ?? {}
  if (character === undefined) return []
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? ''
  const around = words.slice(Math.max(0, index - 20), index).trim()
  const place = around ? ` after "${around}"` : ' at its start'
  return [
    { record, field, problem: `has a character that cannot be seen (U+${code})${place}`, remedy: 'Delete these words and type them anew, without copying.' },
  ]
}
