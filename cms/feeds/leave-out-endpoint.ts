import { APIError, createLocalReq, type Endpoint, type Payload, type TypedUser } from 'payload'
import { z } from 'zod'
import type { ComparedCollection } from '../../content/duplicates/find-duplicates.ts'
import { mayPublish } from '../access/may-publish.ts'
import { addressOf } from '../blocks/lexical/link-address.ts'
import { inTransaction } from '../database/transactions.ts'
import { forgetKnownDuplicates } from '../duplicates/known-duplicates.ts'
import { leadOver } from '../merge/lead-over.ts'
import { oneOfThem, type MergedEntry } from '../merge/merged-collections.ts'
import { isPartOfItself } from '../merge/part-of-itself.ts'

const pairSchema = z.strictObject({ entry: z.uuid(), kept: z.uuid() })

/**
 * `POST /api/services/leave-out`, or `organisations`: an entry of a feed and one of our own are the same, and ours is kept. The feed's is
 * hidden from readers for good and no longer called a duplicate; what named it names ours. The services of an organisation that is left
 * out stay, and are ours': readers still need them. `takeInEndpoint` undoes it.
 */
export const leaveOutEndpoint = (collection: ComparedCollection): Endpoint => ({
  path: '/leave-out',
  method: 'post',
  handler: async (req) => {
    if (!req.user || !mayPublish(req.user)) throw new APIError('Only an editor may leave an entry of a feed out.', 403, undefined, true)
    const { success, data } = pairSchema.safeParse(await req.json?.())
    if (!success) throw new APIError('Say which entry is left out, and which of ours is kept.', 400, undefined, true)
    const read = async (id: string): Promise<MergedEntry> => req.payload.findByID({ collection, id, depth: 0 })
    const [entry, kept] = [await read(data.entry), await read(data.kept)]
    judge(collection, entry, kept)
    await leaveOut(req.payload, { collection, entry, kept, user: req.user })
    forgetKnownDuplicates()
    return Response.json({ kept: kept.id })
  },
})

function judge(collection: ComparedCollection, entry: MergedEntry, kept: MergedEntry): void {
  if (!entry.followedFrom?.url) throw refusal(`Both ${collection} are our own: make one of the two.`)
  if (kept.followedFrom?.url) throw refusal(`Both ${collection} come from other directories, so none of the two is ours to keep.`)
  if (entry._status === 'published' && kept._status !== 'published') throw refusal('Ours is not published, so readers would see neither. Publish it first.')
}

const refusal = (words: string) => new APIError(words, 409, undefined, true)

interface LeftOut {
  collection: ComparedCollection
  entry: MergedEntry
  kept: MergedEntry
  user: TypedUser
}

/** All of it, or nothing. */
async function leaveOut(payload: Payload, { collection, entry, kept, user }: LeftOut): Promise<void> {
  const address = ({ id, slug }: MergedEntry): string => addressOf(collection, slug ?? id)
  await inTransaction(payload.db, async (transactionID) => {
    const req = await createLocalReq({ user }, payload)
    req.transactionID = transactionID
    const hidden = collection === 'services' ? { isHidden: true } : {}
    await payload.update({ collection, id: entry.id, data: { ...hidden, keptInstead: kept.id, _status: 'draft' }, depth: 0, req })
    await leadOver(payload, { collection, fromId: entry.id, toId: kept.id, fromAddress: address(entry), toAddress: address(kept) }, req)
    if (collection === 'organisations' && (await isPartOfItself(payload, kept.id, req)))
      throw refusal(`Our ${oneOfThem[collection]} would be a part of itself. Change what it is part of first.`)
  })
}
