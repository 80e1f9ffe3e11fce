import { createHash } from 'node:crypto'
import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { collectionNames } from '../../content/schema/publication.ts'
import { readFollowedFeeds } from './followed-feeds.ts'
import { publishedOnly } from './published-only.ts'

/**
 * What tells one state of the published content from another without reading it: how many entries each collection has
 * published, and when the last one changed. Publishing, taking down, deleting and schedules all show in it; drafts do not.
 * The day is part of it, because notices come and go by the day.
 */
export async function readFingerprint(payload: Payload, today: string, req?: PayloadRequest): Promise<string> {
  const states = [today]
  for (const name of collectionNames) states.push(await collectionState(payload, name, req))
  const settings = await payload.findGlobal({ slug: 'site-settings', depth: 0, select: { updatedAt: true }, ...(req ? { req } : {}) })
  states.push(settings.updatedAt ?? '', JSON.stringify(await readFollowedFeeds(payload, req)))
  return createHash('sha256').update(states.join('\n')).digest('hex').slice(0, 16)
}

async function collectionState(payload: Payload, collection: CollectionSlug, req: PayloadRequest | undefined): Promise<string> {
  const where = publishedOnly(payload, collection)
  const { docs, totalDocs } = await payload.find({
    collection,
    where,
    sort: '-updatedAt',
    limit: 1,
    depth: 0,
    select: { updatedAt: true },
    ...(req ? { req } : {}),
  })
  return `${collection} ${totalDocs} ${(docs[0] as { updatedAt?: string } | undefined)?.updatedAt ?? ''}`
}
