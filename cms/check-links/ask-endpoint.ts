import { APIError, type Endpoint } from 'payload'
import { z } from 'zod'
import { ukDay } from '../../content/uk-day.ts'
import { mayWrite } from '../access/may-write.ts'
import { askProvider, type Asked } from './ask-provider.ts'
import { readStanding } from './standing-service.ts'

const idsSchema = z.strictObject({ services: z.array(z.uuid()).min(1).max(200) })

/** `POST /api/services/ask-providers`: asks the providers of some records, each once a day at most, whether they are right. */
export const askEndpoint: Endpoint = {
  path: '/ask-providers',
  method: 'post',
  handler: async (req) => {
    if (!req.user || !mayWrite(req.user)) throw new APIError('Sign in as somebody who may write.', 403, undefined, true)
    const { success, data } = idsSchema.safeParse(await req.json?.())
    if (!success) throw new APIError('Say which services, 200 at most.', 400, undefined, true)
    const asked: Asked[] = []
    for (const id of data.services) {
      const found = await readStanding(req.payload, id)
      if (found) asked.push(await askProvider(req.payload, { service: found.latest, askedBy: req.user.id, key: `ask ${id} ${ukDay()}` }))
    }
    return Response.json({ asked })
  },
}
