import type { Payload, PayloadRequest } from 'payload'
import { collectionNames, type CollectionName } from '../../content/schema/publication.ts'
import type { Lookup } from '../blocks/place.ts'

interface LookupOptions {
  req?: PayloadRequest
  /** Knows what is in the bin as well. */
  withBin?: boolean
}

/**
 * Reads the slug and id of every entry, drafts included: a reference to a draft keeps its name, so that publishing can
 * say "points to x, which is not published".
 */
export async function readLookup(payload: Payload, options: LookupOptions = {}): Promise<Lookup> {
  const ids = new Map<string, string>()
  const slugs = new Map<string, string>()
  for (const collection of collectionNames) {
    for (const { id, slug } of await readSlugs(payload, collection, options)) {
      if (!slug) continue
      ids.set(`${collection}/${slug}`, id)
      slugs.set(`${collection}/${id}`, slug)
    }
  }
  return { idOf: (collection, slug) => ids.get(`${collection}/${slug}`), slugOf: (collection, id) => slugs.get(`${collection}/${id}`) }
}

async function readSlugs(
  payload: Payload,
  collection: CollectionName,
  { req, withBin = false }: LookupOptions,
): Promise<{ id: string; slug?: string | null }[]> {
  const { docs } = await payload.find({ collection, select: { slug: true }, trash: withBin, depth: 0, pagination: false, ...(req ? { req } : {}) })
  return docs
}
