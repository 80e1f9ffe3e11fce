import { factWords } from '../../document/resolve/fact-words.ts'
import type { StoredInline, StoredLine } from '../../schema/node.ts'
import type { Fact } from '../../schema/reference.ts'

/** Stands for a telephone number: one thing to read, however many groups of digits it has. */
export const numberSign = '0'

/** A stored line as the reader meets it. A fact that is missing counts as one word: another rule reports it. */
export function readerWords(line: StoredLine, factOf: (slug: string) => Fact | undefined): string {
  return line.map((inline) => wordsOf(inline, factOf)).join('')
}

function wordsOf(inline: StoredInline, factOf: (slug: string) => Fact | undefined): string {
  switch (inline.kind) {
    case 'text':
    case 'foreign':
      return inline.value
    case 'term':
      return inline.words
    case 'phone':
      return numberSign
    case 'link':
      return readerWords(inline.children, factOf)
    case 'fact': {
      const fact = factOf(inline.fact)
      return fact ? factWords(fact, inline.form) : numberSign
    }
  }
}

const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' })
const words = new Intl.Segmenter('en-GB', { granularity: 'word' })

/** Sentences of a text. Titles such as "Dr." do not end one. */
export function sentencesIn(text: string): string[] {
  const guarded = text.replace(/\b(Dr|Mr|Mrs|Ms|St)\. /g, '$1 ')
  return [...sentences.segment(guarded)].map(({ segment }) => segment.trim()).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
}

/** How many words a sentence has; a telephone number and a web address are one word each. */
export function wordCount(sentence: string): number {
  const short = sentence.replace(/\d[\d ]{5,}\d/g, numberSign).replace(/\b(https?:\/\/|www\.)\S+/g, numberSign)
  return [...words.segment(short)].filter(({ isWordLike }) => isWordLike).length
}
