import { syllablesIn } from './syllables.ts'
import { wordsIn } from './words.ts'

/** What is counted of a text's sentences. */
export interface Reading {
  words: number
  sentences: number
  /** Words a sentence. */
  mean: number
  /** Share of words with three syllables or more, 0 to 1. */
  longWords: number
  /** Flesch-Kincaid grade (Kincaid and others, 1975): years of American schooling. */
  grade: number
  /** The grade and five: the age at which British children have had as many years. */
  age: number
}

/** Counts how hard a text is to read. Without words everything is nought. */
export function readingOf(sentences: readonly string[]): Reading {
  const syllables = sentences.flatMap(wordsIn).map(syllablesIn)
  const words = syllables.length
  if (words === 0) return { words: 0, sentences: 0, mean: 0, longWords: 0, grade: 0, age: 0 }
  const mean = words / sentences.length
  const spoken = syllables.reduce((sum, count) => sum + count, 0)
  const grade = 0.39 * mean + 11.8 * (spoken / words) - 15.59
  return { words, sentences: sentences.length, mean, longWords: syllables.filter((count) => count >= 3).length / words, grade, age: grade + 5 }
}
