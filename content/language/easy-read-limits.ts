/** Most words in a sentence of easy read, and most statements beside one picture: what is better, and what is allowed. */
export const easyReadLimits = {
  words: { better: 10, most: 15 },
  statements: { better: 2, most: 3 },
  /** Flesch-Kincaid grade. */
  grade: { better: 3, most: 4 },
} as const
