import { APIError, createLocalReq, type Endpoint, type Payload, type TypedUser } from 'payload'
import { z } from 'zod'
import { mayPublish } from '../access/may-publish.ts'
import { addressOf } from '../blocks/lexical/link-address.ts'
import { inTransaction } from '../database/transactions.ts'
import { forgetKnownDuplicates } from '../duplicates/known-duplicates.ts'
import { leadOver } from '../merge/lead-over.ts'
import type { Service } from '../payload-types.ts'

const pairSchema = z.strictObject({ entry: z.uuid(), kept: z.uuid() })

/**
 * `POST /api/services/leave-out`: an entry of a feed and one of our own are the same, and ours is kept. The feed's is hidden from readers
 * for good and no longer called a duplicate; what named it names ours. `POST /api/services/hide` takes it in again.
 */
export const leaveOutEndpoint: Endpoint = {
  path: '/leave-out',
  method: 'post',
  handler: async (req) => {
    if (!req.user || !mayPublish(req.user)) throw new APIError('Only an editor may leave an entry of a feed out.', 403, undefined, true)
    const { success, data } = pairSchema.safeParse(await req.json?.())
    if (!success) throw new APIError('Say which entry is left out, and which of ours is kept.', 400, undefined, true)
    const read = async (id: string): Promise<Service> => req.payload.findByID({ collection: 'services', id, depth: 0 })
    const [entry, kept] = [await read(data.entry), await read(data.kept)]
    judge(entry, kept)
    await leaveOut(req.payload, entry, kept, req.user)
    forgetKnownDuplicates()
    return Response.json({ kept: kept.id })
  },
}

function judge(entry: Service, kept: Service): void {
  if (!entry.followedFrom?.url) throw refusal('Both services are our own: make one of the two.')
  if (kept.followedFrom?.url) throw refusal('Both services come from other directories. Hide the one that readers need not see.')
  if (entry._status === 'published' && kept._status !== 'published') throw refusal('Ours is not published, so readers would see neither. Publish it first.')
}

const refusal = (words: string) => new APIError(words, 409, undefined, true)

/** All of it, or nothing. */
async function leaveOut(payload: Payload, entry: Service, kept: Service, user: TypedUser): Promise<void> {
  const address = ({ id, slug }: Service): string => addressOf('services', slug ?? id)
  await inTransaction(payload.db, async (transactionID) => {
    const req = await createLocalReq({ user }, payload)
    req.transactionID = transactionID
    await payload.update({ collection: 'services', id: entry.id, data: { isHidden: true, keptInstead: kept.id, _status: 'draft' }, depth: 0, req })
    await leadOver(payload, { collection: 'services', fromId: entry.id, toId: kept.id, fromAddress: address(entry), toAddress: address(kept) }, req)
  })
}
