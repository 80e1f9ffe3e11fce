import { APIError, type Endpoint } from 'payload'
import { z } from 'zod'
import { mayWrite } from '../access/may-write.ts'
import { decide } from './decide.ts'

const decisionSchema = z.strictObject({ accept: z.array(z.string()).max(100), note: z.string().max(2000), seen: z.string(), isDone: z.boolean().optional() })

/** `POST /api/update-requests/<id>/decide`: accepts all, some or none of what a request asks for. */
export const decideEndpoint: Endpoint = {
  path: '/:id/decide',
  method: 'post',
  handler: async (req) => {
    if (!req.user || !mayWrite(req.user)) throw new APIError('Sign in as somebody who may write.', 403, undefined, true)
    const { success, data } = decisionSchema.safeParse(await req.json?.())
    const id = req.routeParams?.['id']
    if (!success || typeof id !== 'string') throw new APIError('This is not a decision. Load the page again.', 400, undefined, true)
    return Response.json({ state: await decide(req.payload, id, data, req.user) })
  },
}
