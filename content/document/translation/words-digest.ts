import { createHash } from 'node:crypto'
import type { Guide } from '../../schema/guide.ts'
import { translatedFields } from '../../schema/translation.ts'
import { canonicalJson } from '../canonical-json.ts'

/** Names the words of a guide as a translator sees them. Figures and numbers are references, so a new rate changes nothing here. */
export function wordsDigest(guide: Guide): string {
  const words = Object.fromEntries(translatedFields.map((field) => [field, guide[field]]))
  return createHash('sha256').update(canonicalJson(words)).digest('hex').slice(0, 12)
}
