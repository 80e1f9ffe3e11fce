import { APIError, type Endpoint } from 'payload'
import { z } from 'zod'
import { mayPublish } from '../access/may-publish.ts'

const idsSchema = z.strictObject({ mails: z.array(z.uuid()).min(1).max(200) })

/** `POST /api/mails/try-again`: sends mails that were given up once more, from the first attempt. */
export const tryAgainEndpoint: Endpoint = {
  path: '/try-again',
  method: 'post',
  handler: async (req) => {
    if (!req.user || !mayPublish(req.user)) throw new APIError('Sign in as an editor.', 403, undefined, true)
    const { success, data } = idsSchema.safeParse(await req.json?.())
    if (!success) throw new APIError('Say which emails, 200 at most.', 400, undefined, true)
    const { docs } = await req.payload.update({
      collection: 'mails',
      where: { and: [{ id: { in: data.mails } }, { state: { equals: 'failed' } }] },
      data: { state: 'waiting', attempts: 0, nextTry: new Date().toISOString() },
      depth: 0,
    })
    return Response.json({ waiting: docs.map(({ id }) => id) })
  },
}
