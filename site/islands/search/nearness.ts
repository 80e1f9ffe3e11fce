import { soundOf } from './spelling.ts'
import { tellingWords, wordsOf } from '../../formats/search/words.ts'

/**
 * How near a page's title, or something editors say carers type, is to one of the wordings of a question: from 0, no
 * word in common, to 1, the same words.
 */
export function nearness(wordings: readonly (readonly string[])[], meta: Record<string, string>): number {
  const names = [meta['title'] ?? '', ...(meta['words'] ?? '').split(', ')].map((name) => new Set(tellingWords(wordsOf(name)).map(stem)))
  return Math.max(0, ...wordings.flatMap((wording) => names.map((name) => likeness(new Set(wording.map(stem)), name))))
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length
  const all = one.size + other.size - shared
  return all === 0 ? 0 : shared / all
}

/** The word without its ending, and a long one as it sounds: what differs only there is the same word. */
function stem(word: string): string {
  if (word.length <= 4) return word.replace(/s$/, '')
  const root = word.replace(/(ments?|ings?|ies|ed|es|s|e|y)$/, '')
  return root.length > 4 ? soundOf(root) : root
}
