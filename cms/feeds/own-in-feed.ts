import type { Payload } from 'payload'
import type { TableName } from '../../content/directory-tables/tables.ts'
import { readStanding } from '../directory-import/standing.ts'
import type { Feed } from '../payload-types.ts'
import { readLookup } from '../records/lookup.ts'
import { entryAt } from './propose-feed.ts'

export interface OwnInFeed {
  collection: TableName
  id: string
  name: string
  isPublished: boolean
}

/** Entries of our own that stand in the way of a feed, because it has them too: published or drafts, without words that are not published yet. */
export async function ownInFeed(payload: Payload, { problems }: Pick<Feed, 'problems'>): Promise<OwnInFeed[]> {
  const named = (problems ?? []).flatMap(({ record }) => entryAt(record) ?? [])
  if (named.length === 0) return []
  const lookup = await readLookup(payload, { withBin: true })
  const own: OwnInFeed[] = []
  for (const [collection, entries] of Map.groupBy(named, (one) => one.collection)) {
    const standing = await readStanding(payload, collection, [...new Set(entries.map(({ id }) => id))], lookup)
    for (const { id, record, status, isInBin, hasNewerDraft } of standing.values())
      if (record && !record.followedFrom && !isInBin && !hasNewerDraft) own.push({ collection, id, name: record.name, isPublished: status === 'published' })
  }
  return own
}
