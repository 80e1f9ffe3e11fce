import { distance } from 'fastest-levenshtein'
import type { ComparedEntry, PossibleDuplicate } from './compared-entry.ts'
import { entrySigns, type EntrySigns } from './entry-signs.ts'

/** Finds the entries that a candidate may be a second entry of. */
export type DuplicateFinder = (candidate: ComparedEntry) => PossibleDuplicate[]

/** A name alone is enough, and a charity number; a phone number, an address or a postcode is not: services of one organisation share them. */
const enough = 4
/** Whose website it is: services stand together on that of their organisation, an organisation has its own. */
const websitePoints = { services: 2, organisations: enough } as const
/** What can be there twice. */
export type ComparedCollection = keyof typeof websitePoints
/** A word that so many names share leads to too many to compare, and says nothing. */
const commonWord = 300
/** How much of two names may differ: "Carers Support" and "Carer Support". */
const closeName = 0.82

/**
 * Prepares entries to be compared with, so that thousands of candidates (an import) are each answered from an index.
 * Entries are judged by name, official numbers, phone numbers, website, email and postcode. An entry is never a duplicate of itself (same key).
 */
export function createDuplicateFinder(existing: readonly ComparedEntry[], collection: ComparedCollection = 'services'): DuplicateFinder {
  const entries = existing.map(entrySigns)
  const byWord = indexOf(entries, ({ words }) => words)
  const byPhone = indexOf(entries, ({ phones }) => phones)
  const byWebsite = indexOf(entries, ({ website }) => (website ? [website] : []))
  const byEmail = indexOf(entries, ({ email }) => (email ? [email] : []))
  const byNumber = indexOf(entries, ({ numbers }) => numbers)
  return (candidate) => {
    const signs = entrySigns(candidate)
    const near = new Set([
      ...signs.words.flatMap((word) => fewOf(byWord, word)),
      ...signs.phones.flatMap((phone) => fewOf(byPhone, phone)),
      ...(signs.website ? fewOf(byWebsite, signs.website) : []),
      ...(signs.email ? fewOf(byEmail, signs.email) : []),
      ...signs.numbers.flatMap((number) => fewOf(byNumber, number)),
      ...(byWord.get(signs.words[0] ?? '') ?? []).filter(({ nameKey }) => nameKey === signs.nameKey),
    ])
    const found = [...near].filter(({ key }) => key !== signs.key).map((entry) => compare(signs, entry, collection))
    return found.filter(({ points }) => points >= enough).sort((one, other) => other.points - one.points || (one.name < other.name ? -1 : 1))
  }
}

/** The same for one candidate. With many, make one finder and ask it for each. */
export function findDuplicates(candidate: ComparedEntry, existing: readonly ComparedEntry[]): PossibleDuplicate[] {
  return createDuplicateFinder(existing)(candidate)
}

interface Sign {
  points: number
  words: string
  holds: boolean
}

function compare(candidate: EntrySigns, entry: EntrySigns, collection: ComparedCollection): PossibleDuplicate {
  const isSameName = candidate.nameKey === entry.nameKey
  const signs: Sign[] = [
    { points: 4, words: 'It has the same name', holds: isSameName },
    { points: 3, words: 'It has nearly the same name', holds: !isSameName && isCloseName(candidate.nameKey, entry.nameKey) },
    { points: 2, words: 'It has the same phone number', holds: shares(candidate.phones, entry.phones) },
    { points: enough, words: 'It has the same official number', holds: shares(candidate.numbers, entry.numbers) },
    { points: websitePoints[collection], words: 'It has the same website', holds: candidate.website !== undefined && candidate.website === entry.website },
    { points: 2, words: 'It has the same email address', holds: candidate.email !== undefined && candidate.email === entry.email },
    { points: 1, words: 'It has the same postcode', holds: shares(candidate.postcodes, entry.postcodes) },
  ]
  const found = signs.filter(({ holds }) => holds)
  return { key: entry.key, name: entry.name, reasons: found.map(({ words }) => words), points: found.reduce((sum, { points }) => sum + points, 0) }
}

function isCloseName(one: string, other: string): boolean {
  const length = Math.max(one.length, other.length)
  return length >= 6 && 1 - distance(one, other) / length >= closeName
}

const shares = (one: readonly string[], other: readonly string[]): boolean => one.some((key) => other.includes(key))

type Index = ReadonlyMap<string, readonly EntrySigns[]>

function indexOf(entries: readonly EntrySigns[], keysOf: (entry: EntrySigns) => readonly string[]): Index {
  const index = new Map<string, EntrySigns[]>()
  for (const entry of entries) {
    for (const key of new Set(keysOf(entry))) {
      const list = index.get(key)
      if (list) list.push(entry)
      else index.set(key, [entry])
    }
  }
  return index
}

function fewOf(index: Index, key: string): readonly EntrySigns[] {
  const found = index.get(key) ?? []
  return found.length > commonWord ? [] : found
}
