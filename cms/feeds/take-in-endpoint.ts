import { APIError, type Endpoint } from 'payload'
import { z } from 'zod'
import type { ComparedCollection } from '../../content/duplicates/find-duplicates.ts'
import { mayPublish } from '../access/may-publish.ts'
import { forgetKnownDuplicates } from '../duplicates/known-duplicates.ts'
import { readAtOnce } from './read-at-once.ts'

const entrySchema = z.strictObject({ entry: z.uuid() })

/**
 * `POST /api/services/take-in`, or `organisations`: an entry of a feed that was left out comes back with the next reading of its feed,
 * which is then at once. What named ours instead goes on naming ours; services of the feed are their organisation's again.
 */
export const takeInEndpoint = (collection: ComparedCollection): Endpoint => ({
  path: '/take-in',
  method: 'post',
  handler: async (req) => {
    if (!req.user || !mayPublish(req.user)) throw new APIError('Only an editor may take an entry of a feed in again.', 403, undefined, true)
    const { success, data } = entrySchema.safeParse(await req.json?.())
    if (!success) throw new APIError('Say which entry.', 400, undefined, true)
    const { payload } = req
    const { id, followedFrom, _status } = await payload.findByID({ collection, id: data.entry, depth: 0 })
    if (!followedFrom?.url) throw new APIError('This entry is our own: nothing leaves it out.', 409, undefined, true)
    const shown = collection === 'services' ? { isHidden: false } : {}
    await payload.update({ collection, id, data: { ...shown, keptInstead: null, _status: _status ?? 'draft' }, depth: 0 })
    forgetKnownDuplicates()
    await readAtOnce(payload, followedFrom.url)
    return Response.json({ entry: id })
  },
})
