import { APIError, type Endpoint } from 'payload'
import { z } from 'zod'
import type { ComparedCollection } from '../../content/duplicates/find-duplicates.ts'
import { mayWrite } from '../access/may-write.ts'
import { officialNumber, readPostcodes } from './compared-entries.ts'
import { knownDuplicates } from './known-duplicates.ts'

const words = z.string().max(500)
const askedSchema = z.strictObject({
  /** Of the entry itself, which is no duplicate of its own. */
  id: words,
  name: words,
  website: words,
  /** What a service has. */
  phones: z.array(words).max(50).default([]),
  locations: z.array(words).max(200).default([]),
  /** What an organisation has. */
  email: words.default(''),
  identifiers: z
    .array(z.strictObject({ scheme: words, identifier: words }))
    .max(50)
    .default([]),
})

const enough = 5

/** `POST /api/services/duplicates`, or `organisations`: entries that may be the one that somebody is writing, the likeliest first, and why. */
export const duplicatesEndpoint = (collection: ComparedCollection): Endpoint => ({
  path: '/duplicates',
  method: 'post',
  handler: async (req) => {
    if (!req.user || !mayWrite(req.user)) throw new APIError('Sign in as somebody who may write.', 403, undefined, true)
    const { success, data } = askedSchema.safeParse(await req.json?.())
    if (!success) throw new APIError('Say what it is called.', 400, undefined, true)
    const { id, name, phones, website, email, locations, identifiers } = data
    const postcodes = locations.length > 0 ? [...(await readPostcodes(req.payload, locations)).values()] : []
    const numbers = identifiers.map(({ scheme, identifier }) => officialNumber(scheme, identifier))
    const find = await knownDuplicates(req.payload, collection)
    const found = find({ key: id, name, phones, website: website || undefined, postcodes, email: email || undefined, numbers })
    return Response.json({ duplicates: found.slice(0, enough).map(({ key, name: called, reasons }) => ({ id: key, name: called, reasons })) })
  },
})
