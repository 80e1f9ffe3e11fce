import type { Payload } from 'payload'
import { tableNames, type TableName } from '../../content/directory-tables/tables.ts'
import type { Lookup } from '../blocks/place.ts'
import type { Change } from '../directory-import/change.ts'
import { compareStatus } from '../directory-import/compare-records.ts'
import { readStanding } from '../directory-import/standing.ts'

interface Kept {
  collection: TableName
  id: string
}

/**
 * What takes down the entries that follow a feed and are no longer in it. They stay in the CMS as drafts: a feed may have lost them by
 * mistake, and their addresses stay theirs.
 * @param url of the feed
 * @param kept what still stands in it
 */
export async function planWithdrawals(payload: Payload, url: string, kept: readonly Kept[], lookup: Lookup): Promise<Change[]> {
  const stays = new Set(kept.map(({ collection, id }) => `${collection}/${id}`))
  const changes: Change[] = []
  // Services first: nobody then refers to an organisation or a building that is gone already.
  for (const collection of tableNames.toReversed()) {
    const where = { and: [{ 'followedFrom.url': { equals: url } }, { _status: { equals: 'published' } }] }
    const { docs } = await payload.find({ collection, where, select: { slug: true }, depth: 0, pagination: false })
    const gone = docs.map(({ id }) => id).filter((id) => !stays.has(`${collection}/${id}`))
    const standing = await readStanding(payload, collection, gone, lookup)
    for (const { id, record, status } of standing.values()) if (record) changes.push(withdrawal(collection, id, { record, status }))
  }
  return changes
}

function withdrawal(collection: TableName, id: string, before: NonNullable<Change['before']>): Change {
  const after = { ...before, status: 'draft' } as const
  return { collection, id, kind: 'withdrawn', place: `${collection}/${before.record.slug}`, before, after, differences: compareStatus(before.status, 'draft') }
}
