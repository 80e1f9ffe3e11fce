import { v5 } from 'uuid'

/** Namespace of every Waymark id. It never changes: open data already handed out refers to ids made with it. */
const waymarkNamespace = '0b6f1c9e-5d0a-4f0e-9a51-6d3c7e2b8f14'

/**
 * The id a record has unless its file says otherwise: the same on every machine and after every import.
 * @param collection name of the collection, `guides`
 * @param slug the record's slug
 * @returns a UUID, version 5
 */
export function stableId(collection: string, slug: string): string {
  return v5(`${collection}/${slug}`, waymarkNamespace)
}
