import { APIError, type Endpoint, type Payload } from 'payload'
import { z } from 'zod'
import type { ComparedCollection } from '../../content/duplicates/find-duplicates.ts'
import { mayWrite } from '../access/may-write.ts'
import { readDifferentEntries } from './different-entries.ts'
import { officialNumber, readPostcodes } from './compared-entries.ts'
import { followedEntries } from './followed-entries.ts'
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

/**
 * `POST /api/services/duplicates`, or `organisations`: entries that may be the one that somebody is writing, the likeliest first, and why;
 * and those that an editor has said are not the same.
 */
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
    if (await isLeftOut(req.payload, collection, id)) return Response.json({ duplicates: [], different: [] })
    const find = await knownDuplicates(req.payload, collection)
    const said = await readDifferentEntries(req.payload, id)
    const found = find({ key: id, name, phones, website: website || undefined, postcodes, email: email || undefined, numbers })
      .filter(({ key }) => !said.has(id, key))
      .slice(0, enough)
    const followed = await followedEntries(req.payload, collection, [id, ...found.map(({ key }) => key)])
    const duplicates = found.map(({ key, name: called, reasons }) => ({ id: key, name: called, reasons, ...fromOf(followed.get(key)) }))
    return Response.json({ duplicates, different: await named(req.payload, collection, said.of(id)), ...fromOf(followed.get(id)) })
  },
})

/** Whose directory an entry comes from; nothing for one of our own. */
const fromOf = (from: string | undefined): { from?: string } => (from === undefined ? {} : { from })

/** An editor has decided that it is the same as one of our own. */
async function isLeftOut(payload: Payload, collection: ComparedCollection, id: string): Promise<boolean> {
  const where = { and: [{ id: { equals: id } }, { keptInstead: { exists: true } }] }
  return id !== '' && (await payload.count({ collection, where })).totalDocs > 0
}

/** Without those that are in the bin or gone. */
async function named(payload: Payload, collection: ComparedCollection, ids: string[]): Promise<{ id: string; name: string }[]> {
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    collection,
    where: { id: { in: ids } },
    select: { name: true },
    depth: 0,
    pagination: false,
    draft: true,
    sort: 'name',
  })
  return docs.map(({ id, name }) => ({ id, name }))
}
