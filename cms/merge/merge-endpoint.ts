import { APIError, type Endpoint } from 'payload'
import { z } from 'zod'
import { mayPublish } from '../access/may-publish.ts'
import { mergeServices } from './merge-services.ts'

const mergeSchema = z.strictObject({ keep: z.uuid(), merge: z.uuid(), take: z.array(z.string()).max(100), seen: z.string() })

/** `POST /api/services/merge`: makes one service of two. */
export const mergeEndpoint: Endpoint = {
  path: '/merge',
  method: 'post',
  handler: async (req) => {
    if (!req.user || !mayPublish(req.user)) throw new APIError('Only an editor may merge services.', 403, undefined, true)
    const { success, data } = mergeSchema.safeParse(await req.json?.())
    if (!success) throw new APIError('Say which service stays and which goes into it.', 400, undefined, true)
    await mergeServices(req.payload, data, req.user)
    return Response.json({ kept: data.keep })
  },
}
