import type { BestAnswerView } from '../../formats/search/word-book.ts'
import { tellingWords, wordsOf } from '../../formats/search/words.ts'

export interface BestFound {
  best?: BestAnswerView
  /** The numbers to ring now come before everything else. */
  isUrgent: boolean
}

/**
 * The best answer to a question: one that is asked in these words, whatever small words stand between them. Words of
 * danger or despair count wherever they stand: better a number too many than one too few.
 * @param words the question as typed, or with its spelling put right
 */
export function findBestAnswer(words: string, answers: readonly BestAnswerView[]): BestFound {
  const all = wordsOf(words)
  const asked = keyOf(all)
  const exact = answers.find(({ asks }) => asks.some((ask) => keyOf(wordsOf(ask)) === asked))
  const urgent = answers.find(({ isUrgent, asks }) => isUrgent && asks.some((ask) => hasPhrase(all, wordsOf(ask))))
  const best = exact ?? urgent
  return { ...(best ? { best } : {}), isUrgent: (exact?.isUrgent ?? false) || urgent !== undefined }
}

/** The same for the same telling words in any order, one or many. */
function keyOf(words: readonly string[]): string {
  const keys = tellingWords(words).map((word) => (word.length > 3 ? word.replace(/s$/, '') : word))
  return [...new Set(keys)].sort().join(' ')
}

function hasPhrase(words: readonly string[], phrase: readonly string[]): boolean {
  return words.some((_, start) => phrase.every((word, place) => words[start + place] === word))
}
