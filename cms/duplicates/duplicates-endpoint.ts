import { APIError, type Endpoint } from 'payload'
import { z } from 'zod'
import { mayWrite } from '../access/may-write.ts'
import { readPostcodes } from './compared-services.ts'
import { knownDuplicates } from './known-services.ts'

const words = z.string().max(500)
const askedSchema = z.strictObject({
  /** Of the entry itself, which is no duplicate of its own. */
  id: words,
  name: words,
  phones: z.array(words).max(50),
  website: words,
  locations: z.array(words).max(200),
})

const enough = 5

/** `POST /api/services/duplicates`: services that may be the one that somebody is writing, the likeliest first, and why. */
export const duplicatesEndpoint: Endpoint = {
  path: '/duplicates',
  method: 'post',
  handler: async (req) => {
    if (!req.user || !mayWrite(req.user)) throw new APIError('Sign in as somebody who may write.', 403, undefined, true)
    const { success, data } = askedSchema.safeParse(await req.json?.())
    if (!success) throw new APIError('Say what the service is called.', 400, undefined, true)
    const postcodes = data.locations.length > 0 ? [...(await readPostcodes(req.payload, data.locations)).values()] : []
    const find = await knownDuplicates(req.payload)
    const found = find({ key: data.id, name: data.name, phones: data.phones, website: data.website || undefined, postcodes })
    return Response.json({ duplicates: found.slice(0, enough).map(({ key, name, reasons }) => ({ id: key, name, reasons })) })
  },
}
