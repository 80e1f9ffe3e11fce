import { visitStoredNodes } from '../../../content/document/visit-stored-nodes.ts'
import { sentencesIn } from '../../../content/language/sentences.ts'
import type { Seeded } from './seeded.ts'

/** Sentences of this kind's usual words and lengths, no two alike: repeated ones would flatter every cache. */
export interface Sentences {
  /** One sentence, of at most so many words. */
  one: (most?: number) => string
  /** A few words without a full stop, for titles and labels. */
  words: (least: number, most: number) => string
}

/** Signs that come in pairs: a chain of words would lose one of the two. */
const paired = /[()[\]{}“”"‘]/
const longest = 24

/** Learns which word follows which in real sentences (a Markov chain), and makes new ones of them. */
export function learnSentences(real: readonly string[], random: Seeded): Sentences {
  const following = new Map<string, string[]>()
  for (const sentence of real) {
    let before = ''
    for (const word of [...sentence.split(/\s+/), '']) {
      const known = following.get(before)
      if (known) known.push(word)
      else following.set(before, [word])
      before = word
    }
  }
  const chain = (most: number): string[] => {
    const words: string[] = []
    for (let word = random.pick(following.get('') ?? ['']); word && words.length < most; word = random.pick(following.get(word) ?? [''])) words.push(word)
    return words
  }
  return {
    one: (most = longest) => ended(chain(most).join(' ')),
    words: (least, most) => {
      const words = chain(most)
      while (words.length < least) words.push(...chain(most - words.length).map((word) => word.toLowerCase()))
      return words.join(' ').replaceAll(/[.,:;!?]/g, '')
    },
  }
}

const ended = (sentence: string): string => (/[.!?]$/.test(sentence) ? sentence : `${sentence.replace(/[,:;]$/, '')}.`)

/** The sentences of plain paragraphs and items in some records. */
export function sentencesOf(records: readonly object[]): string[] {
  const texts: string[] = []
  visitStoredNodes(records, '', (node) => {
    if (node.kind === 'text' && typeof node['value'] === 'string') texts.push(node['value'])
  })
  return texts.flatMap(sentencesIn).filter((sentence) => /^[A-Z]/.test(sentence) && /\s\S+\s.*\.$/.test(sentence) && !paired.test(sentence))
}
