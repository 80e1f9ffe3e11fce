import type { Payload } from 'payload'
import { followFeed } from './follow-feed.ts'

/** Reads the feeds whose time has come, one after another. What goes wrong with one is written into it and stops no other. */
export async function readDueFeeds(payload: Payload, now = new Date()): Promise<void> {
  const where = { nextRead: { less_than_equal: now.toISOString() } }
  const { docs } = await payload.find({ collection: 'feeds', where, sort: 'nextRead', depth: 0, pagination: false })
  for (const feed of docs) await followFeed(payload, feed, now)
}
