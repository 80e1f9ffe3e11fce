import { APIError, createLocalReq, type Payload, type PayloadRequest, type TypedUser } from 'payload'
import { addressOf } from '../blocks/lexical/link-address.ts'
import { changeStanding, type Values } from '../database/change-standing.ts'
import { readStandingEntry, type StandingEntry } from '../database/standing-entry.ts'
import { inTransaction } from '../database/transactions.ts'
import { leadOver } from './lead-over.ts'
import { mergeFields } from './merge-fields.ts'
import { mergedFields } from './merge-lines.ts'
import { besidePair, oneOfThem, type MergedCollection, type MergedEntry } from './merged-collections.ts'
import { isPartOfItself } from './part-of-itself.ts'
import type { Replaced } from './refers.ts'

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
export function mergeState(keep: Pick<MergedEntry, 'updatedAt'>, merge: Pick<MergedEntry, 'updatedAt'>): string {
  return `${keep.updatedAt} ${merge.updatedAt}`
}

/**
 * Makes one entry of two: the one that stays takes what the editor chose and the addresses of the other, everything that referred
 * to the other refers to it, and the other goes into the bin. All of it in one transaction. Each entry that changes has a version
 * from before.
 * @throws APIError when the two cannot be merged, or have changed since the editor looked; nothing is changed then
 */
export async function mergeEntries(payload: Payload, collection: MergedCollection, { keep, merge, take, seen }: Merge, user: TypedUser): Promise<void> {
  const one = oneOfThem[collection]
  if (keep === merge) throw refusal(`Choose two ${collection}.`)
  await inTransaction(payload.db, async (transactionID) => {
    const req = await createLocalReq({ user }, payload)
    req.transactionID = transactionID
    const read = async (id: string) => standingOf(payload, collection, id, req)
    const [kept, other] = [await read(keep), await read(merge)]
    judge(one, kept, other, seen)
    const fields = mergeFields(payload, collection)
    const by = replacement(collection, kept.standing, other.standing)
    const theirs = besidePair(other.standing, [keep, merge])
    // First the other: as long as it is there, its address is taken.
    await payload.update({ collection, id: merge, data: { deletedAt: new Date().toISOString() }, depth: 0, req })
    await changeStanding(payload, {
      collection,
      id: keep,
      change: (document) => {
        const own = besidePair(document, [keep, merge])
        return { ...own, ...mergedFields(fields, own, theirs, take), ...former(document, other.standing, keep) }
      },
      req,
    })
    await leadOver(payload, by, req)
    if (collection === 'organisations' && (await isPartOfItself(payload, keep, req)))
      throw refusal('The organisation you keep would be a part of itself. Change what it is part of first.')
  })
}

type Standing = StandingEntry<MergedEntry>

async function standingOf(payload: Payload, collection: MergedCollection, id: string, req: PayloadRequest): Promise<Standing> {
  const found = await readStandingEntry<MergedEntry>(payload, collection, id, req)
  if (!found) throw refusal(`One of the two ${collection} is gone. Load the page again.`)
  return found
}

function judge(one: string, kept: Standing, other: Standing, seen: string): void {
  if (mergeState(kept.latest, other.latest) !== seen) throw refusal('One of the two has changed since you opened this. Nothing was done: load the page again.')
  if (other.standing._status === 'published' && kept.standing._status !== 'published')
    throw refusal(`The ${one} you keep is not published, and the other is. Publish it first, or keep the other one.`)
  if (kept.standing.followedFrom?.url || other.standing.followedFrom?.url)
    throw refusal("One of the two follows another directory's feed, and would come back with it. Change it there.")
}

const refusal = (words: string) => new APIError(words, 409, undefined, true)

function replacement(collection: MergedCollection, kept: MergedEntry, other: MergedEntry): Replaced {
  const address = ({ id, slug }: MergedEntry): string => addressOf(collection, slug ?? id)
  return { collection, fromId: other.id, toId: kept.id, fromAddress: address(other), toAddress: address(kept) }
}

/** The address and the id of the other, with those of entries that were merged into it before. */
function former(document: Values, { id, slug, formerSlugs, formerIds }: MergedEntry, keep: string) {
  const joined = (name: string, theirs: readonly string[]): string[] => [...new Set([...((document[name] ?? []) as string[]), ...theirs])]
  return {
    formerSlugs: joined('formerSlugs', [...(formerSlugs ?? []), ...(slug ? [slug] : [])]).filter((one) => one !== document['slug']),
    formerIds: joined('formerIds', [...(formerIds ?? []), id]).filter((one) => one !== keep),
  }
}
