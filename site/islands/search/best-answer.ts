import type { BestAnswerView } from '../../formats/search/word-book.ts'
import { tellingWords, wordsOf } from '../../../content/language/question-words.ts'

export interface BestFound {
  best?: BestAnswerView
  /** The numbers to ring now come before everything else. */
  isUrgent: boolean
}

/**
 * The best answer to a question: one that is asked in these very words; or one of danger or despair whose words stand
 * among others, better a number too many than one too few; or one asked in these words but for the small ones.
 * @param words the question as typed, or with its spelling put right
 */
export function findBestAnswer(words: string, answers: readonly BestAnswerView[]): BestFound {
  const asked = wordsOf(words)
  const find = (isAsked: (ask: readonly string[]) => boolean, among = answers) => among.find(({ asks }) => asks.some((ask) => isAsked(wordsOf(ask))))
  const urgent = find(
    (ask) => hasPhrase(asked, ask),
    answers.filter(({ isUrgent }) => isUrgent),
  )
  const best = find((ask) => ask.join(' ') === asked.join(' ')) ?? urgent ?? find((ask) => keyOf(ask) === keyOf(asked))
  return { ...(best ? { best } : {}), isUrgent: urgent !== undefined || (best?.isUrgent ?? false) }
}

/** The same for the same telling words in any order, one or many. */
function keyOf(words: readonly string[]): string {
  const keys = tellingWords(words).map((word) => (word.length > 3 ? word.replace(/s$/, '') : word))
  return [...new Set(keys)].sort().join(' ')
}

function hasPhrase(words: readonly string[], phrase: readonly string[]): boolean {
  return words.some((_, start) => phrase.every((word, place) => words[start + place] === word))
}
