/** Stands for a telephone number: one thing to read, however many groups of digits it has. */
export const numberSign = '0'

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'word' })

/** The words of a text in order. A telephone number and a web address are one word each. */
export function wordsIn(text: string): string[] {
  const short = text.replace(/\d[\d ]{5,}\d/g, numberSign).replace(/\b(https?:\/\/|www\.)\S+/g, numberSign)
  return [...segmenter.segment(short)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment)
}

/** How many words a text has. */
export function wordCount(text: string): number {
  return wordsIn(text).length
}

/** A word for looking it up: small letters, a straight apostrophe, no possessive. */
export function plainForm(word: string): string {
  return word.toLowerCase().replaceAll('’', "'").replace(/'s?$/, '')
}
