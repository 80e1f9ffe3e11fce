import { factWords } from '../document/resolve/fact-words.ts'
import type { StoredInline, StoredLine } from '../schema/node.ts'
import type { Fact } from '../schema/reference.ts'
import { numberSign } from './words.ts'

type FactOf = (slug: string) => Pick<Fact, 'value' | 'per'> | undefined

/** A stored line as the reader meets it. A fact that is missing counts as one word: another rule reports it. */
export function readerWords(line: StoredLine, factOf: FactOf): string {
  return line.map((inline) => wordsOf(inline, factOf)).join('')
}

function wordsOf(inline: StoredInline, factOf: FactOf): string {
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
