import { setImmediate } from 'node:timers/promises'
import { APIError, type Endpoint, type Payload } from 'payload'
import { z } from 'zod'
import type { ComparedCollection } from '../../content/duplicates/find-duplicates.ts'
import { mayWrite } from '../access/may-write.ts'
import { comparedEntries } from '../duplicates/compared-entries.ts'
import { readDifferentEntries } from '../duplicates/different-entries.ts'
import { followedEntries } from '../duplicates/followed-entries.ts'
import { knownDuplicates } from '../duplicates/known-duplicates.ts'

const idSchema = z.strictObject({ feed: z.uuid() })

/** An organisation or a service of a feed, and one of our own that may be the same. */
export interface Twins {
  collection: ComparedCollection
  entry: { id: string; name: string }
  own: { id: string; name: string }
  reasons: string[]
}

/** More than this nobody goes through at once: the next come when these are decided. */
const enough = 20
/** Others are served between so many. */
const atOnce = 100

/** `POST /api/feeds/twins`: organisations and services of a feed that may be here already, as entries of our own. */
export const twinsEndpoint: Endpoint = {
  path: '/twins',
  method: 'post',
  handler: async (req) => {
    if (!req.user || !mayWrite(req.user)) throw new APIError('Sign in as somebody who may write.', 403, undefined, true)
    const { success, data } = idSchema.safeParse(await req.json?.())
    if (!success) throw new APIError('Say which feed.', 400, undefined, true)
    const { url } = await req.payload.findByID({ collection: 'feeds', id: data.feed, depth: 0 })
    const twins = [...(await twinsOf(req.payload, 'organisations', url)), ...(await twinsOf(req.payload, 'services', url))]
    return Response.json({ twins: twins.slice(0, enough) })
  },
}

async function twinsOf(payload: Payload, collection: ComparedCollection, url: string): Promise<Twins[]> {
  const shown = collection === 'services' ? [{ isHidden: { not_equals: true } }] : []
  const where = { and: [{ 'followedFrom.url': { equals: url } }, ...shown] }
  const { docs } = await payload.find({ collection, where, select: { name: true }, depth: 0, pagination: false })
  const ids = new Set(docs.map(({ id }) => id))
  const followed = await followedEntries(payload, collection)
  const find = await knownDuplicates(payload, collection)
  const said = await readDifferentEntries(payload)
  const twins: Twins[] = []
  const entries = (await comparedEntries(payload, collection)).filter(({ key }) => ids.has(key))
  for (const [index, entry] of entries.entries()) {
    if (index % atOnce === 0) await setImmediate()
    const own = find(entry).find(({ key }) => !followed.has(key) && !said.has(entry.key, key))
    if (own) twins.push({ collection, entry: { id: entry.key, name: entry.name }, own: { id: own.key, name: own.name }, reasons: [...own.reasons] })
    if (twins.length === enough) break
  }
  return twins
}
