import { APIError, type Endpoint } from 'payload'
import { z } from 'zod'
import { mayPublish } from '../access/may-publish.ts'
import { mergeEntries } from './merge-entries.ts'
import { oneOfThem, type MergedCollection } from './merged-collections.ts'

const mergeSchema = z.strictObject({ keep: z.uuid(), merge: z.uuid(), take: z.array(z.string()).max(100), seen: z.string() })

/** `POST /api/services/merge`, or `organisations`: makes one entry of two. */
export const mergeEndpoint = (collection: MergedCollection): Endpoint => ({
  path: '/merge',
  method: 'post',
  handler: async (req) => {
    if (!req.user || !mayPublish(req.user)) throw new APIError(`Only an editor may merge ${collection}.`, 403, undefined, true)
    const { success, data } = mergeSchema.safeParse(await req.json?.())
    if (!success) throw new APIError(`Say which ${oneOfThem[collection]} stays and which goes into it.`, 400, undefined, true)
    await mergeEntries(req.payload, collection, data, req.user)
    return Response.json({ kept: data.keep })
  },
})
