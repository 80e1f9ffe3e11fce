import type { Payload } from 'payload'
import type { MediaFile } from '../../content/files/media-file.ts'
import type { Problem } from '../../content/schema/problem.ts'
import { collectionNames, type CollectionName, type Records } from '../../content/schema/publication.ts'
import type { Lookup } from '../blocks/place.ts'
import { readLookup } from '../records/lookup.ts'

/** One import at work. */
export interface Import {
  payload: Payload
  /** Knows every entry there is and every one that is to come. */
  lookup: Lookup
  /** Whether an entry is in the database by now. */
  isStored: (collection: CollectionName, slug: string) => boolean
  noteStored: (collection: CollectionName, slug: string) => void
  /** Whether an entry was there before this import. */
  wasThere: (collection: CollectionName, slug: string) => boolean
  mediaFile: MediaFile
  problems: Problem[]
}

interface Named {
  id: string
  slug: string
}

/** Gives every record an id before any is stored: the one its entry has, or its own. So records may refer to each other in any order. */
export async function openImport(payload: Payload, incoming: readonly Records[], mediaFile: MediaFile): Promise<Import> {
  const there = await readLookup(payload)
  const ids = new Map<string, string>()
  const slugs = new Map<string, string>()
  for (const name of collectionNames) {
    for (const { id, slug } of incoming.flatMap((records): readonly Named[] => records[name])) {
      const known = there.idOf(name, slug) ?? id
      ids.set(`${name}/${slug}`, known)
      slugs.set(`${name}/${known}`, slug)
    }
  }
  const stored = new Set<string>()
  return {
    payload,
    lookup: {
      idOf: (name, slug) => ids.get(`${name}/${slug}`) ?? there.idOf(name, slug),
      slugOf: (name, id) => slugs.get(`${name}/${id}`) ?? there.slugOf(name, id),
    },
    isStored: (name, slug) => stored.has(`${name}/${slug}`) || there.idOf(name, slug) !== undefined,
    noteStored: (name, slug) => stored.add(`${name}/${slug}`),
    wasThere: (name, slug) => there.idOf(name, slug) !== undefined,
    mediaFile,
    problems: [],
  }
}
