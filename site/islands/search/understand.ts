import { isAskingMeaning, isPerson, isSmallWord, personWeight, tellingWords, wordsOf } from '../../../content/language/question-words.ts'
import type { Spelling } from './spelling.ts'

/** One thing that is asked about, in one or more words. */
export interface Part {
  words: readonly string[]
  /** What the site says for it. */
  otherNames: readonly string[]
  /** How much it says, from 0 to 1. */
  weight: number
  /** A word that the site hardly has: a name on a single page, or nonsense. */
  isUnknown?: boolean
}

export interface Understood {
  parts: readonly Part[]
  /** The words as they were taken. */
  words: readonly string[]
  /** "What does reablement mean?" */
  isMeaningAsked: boolean
  /** A few words that may be the name of something, "Help and Care". */
  isLikeName: boolean
  /** The whole name of a service or an organisation that has small words among others: who types it means that one. */
  isName: boolean
  /** The words as they were taken, when some were not spelled like this. */
  corrected?: string
}

export interface Language {
  spelling: Spelling
  /** What the site says, by what people type. */
  otherNames: ReadonlyMap<string, readonly string[]>
  /** Names that have small words among others. */
  names: readonly string[]
}

const longestName = 5
/** Who types a name types little of it. */
const mostOfName = 4

/** What a reader means: spelling put right, other names known, small words left out. */
export function understand(typed: string, { spelling, otherNames, names }: Language, isExact: boolean): Understood {
  const words = wordsOf(typed)
  const taken = isExact ? words : words.map((word) => rightSpelling(word, spelling, otherNames))
  const all = taken.flatMap((word) => word.split(' '))
  const isMeaningAsked = all.length > 1 && all.some(isAskingMeaning)
  const asked = isMeaningAsked ? all.filter((word) => !isAskingMeaning(word)) : all
  const isChanged = taken.some((word, place) => word !== words[place])
  return {
    parts: partsOf(asked, otherNames).map((part) => markUnknown(part, spelling)),
    words: asked,
    isMeaningAsked,
    isLikeName: isLikeName(asked, names),
    isName: names.includes(asked.join(' ')),
    ...(isChanged ? { corrected: all.join(' ') } : {}),
  }
}

/** Numbers are left: the spelling knows only words of letters. */
function markUnknown(part: Part, { isKnown }: Spelling): Part {
  const [word = ''] = part.words
  const isOneWord = part.words.length === 1 && part.otherNames.length === 0
  return isOneWord && /^\p{L}+$/u.test(word) && !isKnown(word) ? { ...part, isUnknown: true } : part
}

/** The index of small words is large, so that they are looked up only where a name has them. */
function isLikeName(words: readonly string[], names: readonly string[]): boolean {
  if (words.length < 2 || words.length > mostOfName) return false
  return !words.some(isSmallWord) || names.some((name) => ` ${name} `.includes(` ${words.join(' ')} `))
}

function partsOf(words: readonly string[], otherNames: Language['otherNames']): Part[] {
  const telling = new Set(tellingWords(words))
  const isAboutMore = [...telling].some((word) => !isPerson(word))
  const parts: Part[] = []
  for (let at = 0; at < words.length;) {
    const name = nameAt(words, at, otherNames)
    const word = words[at] ?? ''
    if (name) parts.push(name.part)
    else if (telling.has(word)) parts.push({ words: [word], otherNames: [], weight: isAboutMore && isPerson(word) ? personWeight : 1 })
    at += name?.length ?? 1
  }
  return parts
}

function rightSpelling(word: string, spelling: Spelling, otherNames: Language['otherNames']): string {
  if (isSmallWord(word) || otherNames.has(word) || spelling.isKnown(word)) return word
  return spelling.correct(word) ?? word
}

/** The longest name that begins at a word. */
function nameAt(words: readonly string[], at: number, otherNames: Language['otherNames']): { part: Part; length: number } | undefined {
  for (let length = Math.min(longestName, words.length - at); length > 0; length--) {
    const name = words.slice(at, at + length)
    const found = otherNames.get(name.join(' '))
    if (found) return { part: { words: tellingWords(name), otherNames: found, weight: 1 }, length }
  }
  return undefined
}
