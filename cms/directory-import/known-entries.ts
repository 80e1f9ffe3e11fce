import type { Payload } from 'payload'
import type { FindEntry } from '../../content/directory-tables/read-cell.ts'
import type { Lookup } from '../blocks/place.ts'
import { toSlug } from '../fields/to-slug.ts'
import { readLookup } from '../records/lookup.ts'

const titles = { topics: 'title', audiences: 'title', places: 'name', organisations: 'name', locations: 'name' } as const
type Named = keyof typeof titles

/** Every entry that a row may name, and how. */
export interface KnownEntries {
  lookup: Lookup
  /** What is in the bin as well: its ids and addresses are taken. */
  withBin: Lookup
  find: FindEntry
}

const key = (words: string): string => words.trim().toLowerCase().replaceAll(/\s+/g, ' ')

/** Reads the names of everything in the CMS, so that cells can be understood. A name that two entries share names neither. */
export async function readKnownEntries(payload: Payload): Promise<KnownEntries> {
  const lookup = await readLookup(payload)
  const withBin = await readLookup(payload, { withBin: true })
  const slugs = new Map<string, string>()
  const former = await readFormer(payload)
  for (const [collection, title] of Object.entries(titles) as [Named, 'title' | 'name'][]) {
    const { docs } = await payload.find({ collection, select: { slug: true, [title]: true } as never, depth: 0, pagination: false })
    const entries = docs as unknown as Record<string, string | null | undefined>[]
    const named = Map.groupBy(entries, (document) => key(document[title] ?? ''))
    for (const [words, [first, ...others]] of named) if (first?.['slug'] && others.length === 0) slugs.set(`${collection}/${words}`, first['slug'])
  }
  const find: FindEntry = (collection, words) => {
    const slug = words.trim().toLowerCase()
    if (lookup.idOf(collection, slug) !== undefined) return slug
    return slugs.get(`${collection}/${key(words)}`) ?? lookup.slugOf(collection, slug) ?? former.get(`${collection}/${toSlug(words)}`)
  }
  return { lookup, withBin, find }
}

/** Organisations by addresses they had before: a file goes on naming one that was made one with another. */
async function readFormer(payload: Payload): Promise<Map<string, string>> {
  const select = { slug: true, formerSlugs: true } as const
  const { docs } = await payload.find({ collection: 'organisations', select, depth: 0, pagination: false })
  return new Map(docs.flatMap(({ slug, formerSlugs }) => (slug ? (formerSlugs ?? []).map((former) => [`organisations/${former}`, slug] as const) : [])))
}
