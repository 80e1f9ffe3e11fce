import { soundOf } from './spelling.ts'
import { isPerson, personWeight, tellingWords, wordsOf } from '../../../content/language/question-words.ts'

/** How much each word of a line says, by its stem. */
type Weights = ReadonlyMap<string, number>

/**
 * How near a page's title, or something editors say carers type, is to one of the wordings of a question: from 0, no
 * word in common, to 1, the same words. Whom it is about counts for less than what is wanted.
 */
export function nearness(wordings: readonly (readonly string[])[], meta: Record<string, string>): number {
  const names = [meta['title'] ?? '', ...(meta['words'] ?? '').split(', ')].map((name) => weightsOf(tellingWords(wordsOf(name))))
  return Math.max(0, ...wordings.map(weightsOf).flatMap((wording) => names.map((name) => likeness(wording, name))))
}

const weightsOf = (words: readonly string[]): Weights => new Map(words.map((word) => [stem(word), isPerson(word) ? personWeight : 1]))

function likeness(one: Weights, other: Weights): number {
  const shared = sum([...one].filter(([word]) => other.has(word)))
  const all = sum([...one]) + sum([...other]) - shared
  return all === 0 ? 0 : shared / all
}

const sum = (weights: readonly (readonly [string, number])[]): number => weights.reduce((total, [, weight]) => total + weight, 0)

/** The word without its ending, and a long one as it sounds: what differs only there is the same word. */
function stem(word: string): string {
  if (word.length <= 4) return word.replace(/s$/, '')
  const root = word.replace(/(ments?|ings?|ies|ed|es|s|e|y)$/, '')
  return root.length > 4 ? soundOf(root) : root
}
