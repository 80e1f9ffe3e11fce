import { APIError, createLocalReq, type Endpoint, type Payload, type TypedUser } from 'payload'
import { z } from 'zod'
import { mayPublish } from '../access/may-publish.ts'
import { changeStanding } from '../database/change-standing.ts'
import { inTransaction } from '../database/transactions.ts'
import type { Feed } from '../payload-types.ts'
import { ownInFeed, type OwnInFeed } from './own-in-feed.ts'

const idSchema = z.strictObject({ feed: z.uuid() })

/**
 * `POST /api/feeds/hand-over`: entries of our own that a feed has too become the feed's, which is then read at once. They have a version
 * from before.
 */
export const handOverEndpoint: Endpoint = {
  path: '/hand-over',
  method: 'post',
  handler: async (req) => {
    if (!req.user || !mayPublish(req.user)) throw new APIError('Only an editor may give entries to a feed.', 403, undefined, true)
    const { success, data } = idSchema.safeParse(await req.json?.())
    if (!success) throw new APIError('Say which feed.', 400, undefined, true)
    const feed = await req.payload.findByID({ collection: 'feeds', id: data.feed, depth: 0 })
    const own = await ownInFeed(req.payload, feed)
    if (feed.shownTo === 'editors' && own.some(({ isPublished }) => isPublished))
      throw new APIError('Choose "Readers too" first, and save. Otherwise readers would no longer see these entries.', 409, undefined, true)
    await handOver(req.payload, feed, own, req.user)
    return Response.json({ given: own.length })
  },
}

/** All of them, or none. */
async function handOver(payload: Payload, { id: feed, name, url }: Feed, own: readonly OwnInFeed[], user: TypedUser): Promise<void> {
  await inTransaction(payload.db, async (transactionID) => {
    const req = await createLocalReq({ user }, payload)
    req.transactionID = transactionID
    for (const { collection, id } of own) await changeStanding(payload, { collection, id, change: () => ({ followedFrom: { name, url } }), req })
    await payload.update({ collection: 'feeds', id: feed, data: { nextRead: new Date().toISOString() }, depth: 0, req })
  })
}
