import { APIError, type Endpoint } from 'payload'
import { z } from 'zod'
import { mayPublish } from '../access/may-publish.ts'
import { forgetKnownDuplicates } from '../duplicates/known-duplicates.ts'
import { readAtOnce } from './read-at-once.ts'

const hideSchema = z.strictObject({ service: z.uuid(), isHidden: z.boolean() })

/**
 * `POST /api/services/hide`: keeps a followed service from readers, whatever its feed says of it, or lets it come back with the next
 * reading of its feed, which is then at once. It is all that can be done to it here, besides leaving it out for one of our own.
 */
export const hideEndpoint: Endpoint = {
  path: '/hide',
  method: 'post',
  handler: async (req) => {
    if (!req.user || !mayPublish(req.user)) throw new APIError('Only an editor may hide a service.', 403, undefined, true)
    const { success, data } = hideSchema.safeParse(await req.json?.())
    if (!success) throw new APIError('Say which service.', 400, undefined, true)
    const { payload } = req
    const service = await payload.findByID({ collection: 'services', id: data.service, depth: 0 })
    const url = service.followedFrom?.url
    if (!url) throw new APIError('This service is our own: unpublish it instead.', 409, undefined, true)
    const status = data.isHidden ? ('draft' as const) : (service._status ?? 'draft')
    await payload.update({ collection: 'services', id: service.id, data: { isHidden: data.isHidden, keptInstead: null, _status: status }, depth: 0 })
    forgetKnownDuplicates()
    if (!data.isHidden) await readAtOnce(payload, url)
    return Response.json({ isHidden: data.isHidden })
  },
}
