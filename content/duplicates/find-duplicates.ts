import { distance } from 'fastest-levenshtein'
import type { ComparedService, PossibleDuplicate } from './compared-service.ts'
import { serviceSigns, type ServiceSigns } from './service-signs.ts'

/** Finds the entries that a candidate may be a second entry of. */
export type DuplicateFinder = (candidate: ComparedService) => PossibleDuplicate[]

/** A name alone is enough; a number, a website or a postcode is not: services of one organisation share them. */
const enough = 4
/** A word that so many names share leads to too many to compare, and says nothing. */
const commonWord = 300
/** How much of two names may differ: "Carers Support" and "Carer Support". */
const closeName = 0.82

/**
 * Prepares entries to be compared with, so that thousands of candidates (an import) are each answered from an index.
 * Entries are judged by name, phone numbers, website and postcode. An entry is never a duplicate of itself (same key).
 */
export function createDuplicateFinder(existing: readonly ComparedService[]): DuplicateFinder {
  const entries = existing.map(serviceSigns)
  const byWord = indexOf(entries, ({ words }) => words)
  const byPhone = indexOf(entries, ({ phones }) => phones)
  const byWebsite = indexOf(entries, ({ website }) => (website ? [website] : []))
  return (candidate) => {
    const signs = serviceSigns(candidate)
    const near = new Set([
      ...signs.words.flatMap((word) => fewOf(byWord, word)),
      ...signs.phones.flatMap((phone) => fewOf(byPhone, phone)),
      ...(signs.website ? fewOf(byWebsite, signs.website) : []),
      ...(byWord.get(signs.words[0] ?? '') ?? []).filter(({ nameKey }) => nameKey === signs.nameKey),
    ])
    const found = [...near].filter(({ key }) => key !== signs.key).map((entry) => compare(signs, entry))
    return found.filter(({ points }) => points >= enough).sort((one, other) => other.points - one.points || (one.name < other.name ? -1 : 1))
  }
}

/** The same for one candidate. With many, make one finder and ask it for each. */
export function findDuplicates(candidate: ComparedService, existing: readonly ComparedService[]): PossibleDuplicate[] {
  return createDuplicateFinder(existing)(candidate)
}

interface Sign {
  points: number
  words: string
  holds: boolean
}

function compare(candidate: ServiceSigns, entry: ServiceSigns): PossibleDuplicate {
  const isSameName = candidate.nameKey === entry.nameKey
  const signs: Sign[] = [
    { points: 4, words: 'It has the same name', holds: isSameName },
    { points: 3, words: 'It has nearly the same name', holds: !isSameName && isCloseName(candidate.nameKey, entry.nameKey) },
    { points: 2, words: 'It has the same phone number', holds: shares(candidate.phones, entry.phones) },
    { points: 2, words: 'It has the same website', holds: candidate.website !== undefined && candidate.website === entry.website },
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

type Index = ReadonlyMap<string, readonly ServiceSigns[]>

function indexOf(entries: readonly ServiceSigns[], keysOf: (entry: ServiceSigns) => readonly string[]): Index {
  const index = new Map<string, ServiceSigns[]>()
  for (const entry of entries) {
    for (const key of new Set(keysOf(entry))) {
      const list = index.get(key)
      if (list) list.push(entry)
      else index.set(key, [entry])
    }
  }
  return index
}

function fewOf(index: Index, key: string): readonly ServiceSigns[] {
  const found = index.get(key) ?? []
  return found.length > commonWord ? [] : found
}
