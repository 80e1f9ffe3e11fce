import { APIError, createLocalReq, type Payload, type PayloadRequest, type TypedUser } from 'payload'
import { addressOf } from '../blocks/lexical/link-address.ts'
import { readStanding, type StandingService } from '../check-links/standing-service.ts'
import { changeStanding, type Values } from '../database/change-standing.ts'
import { inTransaction } from '../database/transactions.ts'
import type { Service } from '../payload-types.ts'
import { mergeFields } from './merge-fields.ts'
import { mergedFields } from './merge-lines.ts'
import { referringDocuments } from './referring-documents.ts'
import { refers, replaced, type Replaced } from './refers.ts'

export interface Merge {
  /** Id of the entry that stays. */
  keep: string
  /** Id of the entry that goes into it. */
  merge: string
  /** Fields that are taken from the entry that goes. */
  take: readonly string[]
  /** The state of both that the editor looked at. */
  seen: string
}

/** What tells one state of two entries from another. */
export function mergeState(keep: Service, merge: Service): string {
  return `${keep.updatedAt} ${merge.updatedAt}`
}

/**
 * Makes one entry of two: the one that stays takes what the editor chose and the addresses of the other, everything that referred
 * to the other refers to it, and the other goes into the bin. All of it in one transaction. Each entry that changes has a version
 * from before.
 * @throws APIError when the two cannot be merged, or have changed since the editor looked; nothing is changed then
 */
export async function mergeServices(payload: Payload, { keep, merge, take, seen }: Merge, user: TypedUser): Promise<void> {
  if (keep === merge) throw refusal('Choose two services.')
  await inTransaction(payload.db, async (transactionID) => {
    const req = await createLocalReq({ user }, payload)
    req.transactionID = transactionID
    const [kept, other] = [await standingOf(payload, keep, req), await standingOf(payload, merge, req)]
    judge(kept, other, seen)
    const fields = mergeFields(payload)
    const by = replacement(kept.standing, other.standing)
    // First the other: as long as it is there, its address is taken.
    await payload.update({ collection: 'services', id: merge, data: { deletedAt: new Date().toISOString() }, depth: 0, req })
    await changeStanding(payload, {
      collection: 'services',
      id: keep,
      change: (document) => ({
        ...mergedFields(fields, document, other.standing as unknown as Values, take),
        formerSlugs: formerSlugs(document, other.standing),
      }),
      req,
    })
    await leadOver(payload, by, req)
  })
}

async function standingOf(payload: Payload, id: string, req: PayloadRequest): Promise<StandingService> {
  const found = await readStanding(payload, id, req)
  if (!found) throw refusal('One of the two services is gone. Load the page again.')
  return found
}

function judge(kept: StandingService, other: StandingService, seen: string): void {
  if (mergeState(kept.latest, other.latest) !== seen) throw refusal('One of the two has changed since you opened this. Nothing was done: load the page again.')
  if (other.standing._status === 'published' && kept.standing._status !== 'published')
    throw refusal('The service you keep is not published, and the other is. Publish it first, or keep the other one.')
  if (kept.standing.followedFrom?.url || other.standing.followedFrom?.url)
    throw refusal("One of the two follows another directory's feed, and would come back with it. Change it there.")
}

const refusal = (words: string) => new APIError(words, 409, undefined, true)

function replacement(kept: Service, other: Service): Replaced {
  return { fromId: other.id, toId: kept.id, fromAddress: addressOf('services', other.slug ?? other.id), toAddress: addressOf('services', kept.slug ?? kept.id) }
}

/** Addresses of an entry that was merged before come along. */
function formerSlugs(document: Values, other: Service): string[] {
  const former = [...((document['formerSlugs'] ?? []) as string[]), ...(other.formerSlugs ?? []), ...(other.slug ? [other.slug] : [])]
  return [...new Set(former)].filter((slug) => slug !== document['slug'])
}

async function leadOver(payload: Payload, by: Replaced, req: PayloadRequest): Promise<void> {
  for (const { collection, id } of await referringDocuments(payload, by, req)) {
    if (id === by.fromId) continue
    await changeStanding(payload, { collection, id, change: (document) => (refers(document, by) ? replaced(document, by) : undefined), req })
  }
  const settings = (await payload.findGlobal({ slug: 'site-settings', depth: 0, req })) as unknown as Values
  if (refers(settings, by)) await payload.updateGlobal({ slug: 'site-settings', data: replaced(settings, by), depth: 0, req })
  const where = { service: { equals: by.fromId } }
  for (const collection of ['update-requests', 'check-links'] as const) {
    const { errors } = await payload.update({ collection, where, data: { service: by.toId }, depth: 0, req })
    // Payload goes on after an entry that it cannot change: here that undoes the whole merge.
    if (errors.length > 0) throw new Error(`${collection} could not be led over: ${errors.map(({ id, message }) => `${id} (${message})`).join(', ')}`)
  }
}
