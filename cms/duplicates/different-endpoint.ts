import { APIError, type Endpoint } from 'payload'
import { z } from 'zod'
import type { ComparedCollection } from '../../content/duplicates/find-duplicates.ts'
import { mayPublish } from '../access/may-publish.ts'
import { forgetDifferent, keepDifferent } from './different-entries.ts'

const saidSchema = z.strictObject({ one: z.uuid(), other: z.uuid(), isDifferent: z.boolean() })

/**
 * `POST /api/services/different`, or `organisations`: an editor says that two entries are not the same, so neither is named at the other
 * again; or takes that back.
 */
export const differentEndpoint = (collection: ComparedCollection): Endpoint => ({
  path: '/different',
  method: 'post',
  handler: async (req) => {
    if (!req.user || !mayPublish(req.user)) throw new APIError('Only an editor may say that two entries are not the same.', 403, undefined, true)
    const { success, data } = saidSchema.safeParse(await req.json?.())
    if (!success || data.one === data.other) throw new APIError('Say which two entries.', 400, undefined, true)
    const { one, other, isDifferent } = data
    if (isDifferent) {
      const there = await req.payload.count({ collection, where: { id: { in: [one, other] } } })
      if (there.totalDocs < 2) throw new APIError('One of the two is gone. Load the page again.', 409, undefined, true)
      await keepDifferent(req.payload, [one, other])
    } else await forgetDifferent(req.payload, [one, other])
    return Response.json({ isDifferent })
  },
})
