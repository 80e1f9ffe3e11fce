import type { AttributedText } from './plain-text.ts'

/** Finds which stretches of a text run which way. */
export type FindDirections = (text: AttributedText) => AttributedText

/** Letters that run from right to left. */
const FROM_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const SENTENCE = /^(\s*)(\p{Script=Latin}.*[.?!…]+["”’]?)(\s*)$/su

/**
 * On a page that runs from right to left, a sentence in English keeps its full stop or question mark at its end. By Unicode's rules
 * alone the sign would stand at the other side, as if it ended the words around it, and whoever reads the sentence out would begin
 * with it. The web page has `dir` for this.
 */
export function wholePhrases(find: FindDirections): FindDirections {
  return (text) => {
    const { runs } = find({ ...text, string: lettersForSigns(text) })
    return { string: text.string, runs }
  }
}

/** The text as it is asked about: every sign of such a sentence counts as one of its letters. */
function lettersForSigns({ string, runs }: AttributedText): string {
  if (runs[0]?.attributes.direction !== 'rtl') return string
  return runs.map(({ start, end }) => asLetters(string.slice(start, end))).join('')
}

function asLetters(words: string): string {
  if (FROM_RIGHT.test(words)) return words
  return words.replace(SENTENCE, (_, before: string, sentence: string, after: string) => before + 'a'.repeat(sentence.length) + after)
}
