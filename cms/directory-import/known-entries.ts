import type { Payload } from 'payload'
import type { FindEntry } from '../../content/directory-tables/read-cell.ts'
import type { Lookup } from '../blocks/place.ts'
import { toSlug } from '../fields/to-slug.ts'
import { readLookup } from '../records/lookup.ts'
import { readMergedEntries, type MergedEntries } from './merged-entries.ts'

const titles = { topics: 'title', audiences: 'title', places: 'name', organisations: 'name', locations: 'name' } as const
type Named = keyof typeof titles

/** Every entry that a row may name, and how. */
export interface KnownEntries {
  lookup: Lookup
  /** What is in the bin as well: its ids and addresses are taken. */
  withBin: Lookup
  merged: MergedEntries
  find: FindEntry
}

const key = (words: string): string => words.trim().toLowerCase().replaceAll(/\s+/g, ' ')

/** Reads the names of everything in the CMS, so that cells can be understood. A name that two entries share names neither. */
export async function readKnownEntries(payload: Payload): Promise<KnownEntries> {
  const lookup = await readLookup(payload)
  const withBin = await readLookup(payload, { withBin: true })
  const slugs = new Map<string, string>()
  const merged = await readMergedEntries(payload)
  for (const [collection, title] of Object.entries(titles) as [Named, 'title' | 'name'][]) {
    const { docs } = await payload.find({ collection, select: { slug: true, [title]: true } as never, depth: 0, pagination: false })
    const entries = docs as unknown as Record<string, string | null | undefined>[]
    const named = Map.groupBy(entries, (document) => key(document[title] ?? ''))
    for (const [words, [first, ...others]] of named) if (first?.['slug'] && others.length === 0) slugs.set(`${collection}/${words}`, first['slug'])
  }
  // A file goes on naming an organisation that was made one with another.
  const formerly = (words: string): string | undefined =>
    (merged.byId('organisations', words.trim().toLowerCase()) ?? merged.bySlug('organisations', toSlug(words)))?.slug
  const find: FindEntry = (collection, words) => {
    const slug = words.trim().toLowerCase()
    if (lookup.idOf(collection, slug) !== undefined) return slug
    return slugs.get(`${collection}/${key(words)}`) ?? lookup.slugOf(collection, slug) ?? (collection === 'organisations' ? formerly(words) : undefined)
  }
  return { lookup, withBin, merged, find }
}
