import { distance } from 'fastest-levenshtein'

/** Knows the words of the site, and which of them was meant. */
export interface Spelling {
  isKnown: (word: string) => boolean
  /** The word that was meant, or two where a space was missing; none when nothing is near enough. */
  correct: (word: string) => string | undefined
}

const shortest = 4

/** @param vocabulary the most used words first */
export function createSpelling(vocabulary: readonly string[]): Spelling {
  const words = new Set(vocabulary)
  // A reader who is still typing, or uses another ending, is right as well.
  const isKnown = (word: string): boolean =>
    words.has(word) || endings(word).some((other) => words.has(other)) || (word.length >= shortest && vocabulary.some((known) => known.startsWith(word)))
  const correct = (word: string): string | undefined =>
    word.length < shortest || /\d/.test(word) ? undefined : (apart(word, words) ?? nearest(word, vocabulary))
  return { isKnown, correct }
}

function endings(word: string): string[] {
  const stem = word.replace(/(ies|ing|ed|es|s|er|ers)$/, '')
  return stem.length >= 3 ? ['', 's', 'e', 'es', 'ing', 'ed', 'y', 'er', stem.at(-1) ?? ''].map((ending) => stem + ending) : []
}

/** "silverline" was meant as two words. */
function apart(word: string, words: ReadonlySet<string>): string | undefined {
  for (let cut = shortest; cut <= word.length - shortest; cut++) {
    const [left, right] = [word.slice(0, cut), word.slice(cut)]
    if (words.has(left) && words.has(right)) return `${left} ${right}`
  }
  return undefined
}

function nearest(word: string, vocabulary: readonly string[]): string | undefined {
  let best: { word: string; off: number } | undefined
  for (const [place, known] of vocabulary.entries()) {
    if (known.length < shortest || Math.abs(known.length - word.length) > 2) continue
    // Of two as near, the one that is used more.
    const off = howFar(word, known) + place / vocabulary.length / 2
    if (off < (best?.off ?? Infinity)) best = { word: known, off }
  }
  return best?.word
}

/** How far a word is from one that is known: less when they sound alike, more when they begin differently; infinite when it was not meant. */
function howFar(word: string, known: string): number {
  const letters = distance(word, known)
  if (letters > 3) return Infinity
  const soundsAlike = soundOf(known) === soundOf(word)
  const most = word.length < 6 && !soundsAlike ? 1 : word.length < 9 ? 2 : 3
  if (letters > most) return Infinity
  return letters - (soundsAlike ? 1 : 0) + (known[0] === word[0] ? 0 : 0.7)
}

/** Words that sound alike have the same: "atourney" and "attorney". Vowels count only at the start. */
export function soundOf(word: string): string {
  const consonants = word
    .replace(/^(kn|gn|pn)/, 'n')
    .replace(/^wr/, 'r')
    .replace(/ph/g, 'f')
    .replace(/gh/g, '')
    .replace(/(sc|c)(?=[eiy])/g, 's')
    .replace(/ck|[cq]/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/z/g, 's')
    .replace(/t(?=ion)/g, 's')
    .replace(/dg/g, 'j')
  const start = /^[aeiouy]/.test(consonants) ? 'a' : ''
  return start + consonants.replace(/[aeiouyhw]/g, '').replace(/(.)\1+/g, '$1')
}
