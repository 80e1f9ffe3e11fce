import { APIError, type Payload, type TypedUser } from 'payload'
import { mayPublish } from '../access/may-publish.ts'
import { changeService } from '../check-links/change-service.ts'
import { providerFields } from '../check-links/provider-fields.ts'
import { toDocumentData } from '../check-links/provider-values.ts'
import { placeIds, placesInRows } from '../check-links/service-places.ts'
import { readStanding } from '../check-links/standing-service.ts'
import { queueMail } from '../mail/queue-mail.ts'
import type { Service, UpdateRequest } from '../payload-types.ts'
import { checkedToday } from '../upkeep/next-check.ts'
import { readUpkeepSettings } from '../upkeep/upkeep-settings.ts'
import { decisionLetter } from './decision-letter.ts'
import { requested, reviewLines, stateOf } from './review-lines.ts'

export interface Decision {
  /** Paths of the changes that are accepted; none declines the request. */
  accept: string[]
  /** Why, for the provider. */
  note: string
  /** Of a request that is in words alone: what it asks for is in the record. */
  isDone?: boolean | undefined
  /** The state of the record the editor looked at. */
  seen: string
}

/**
 * Carries out what an editor decided: accepted changes go into the record, which counts as checked by its provider; the provider
 * is told by mail. The record first: if the rest fails, deciding again finds the changes there. What an author accepts is a draft,
 * which readers do not see: the request stays open until an editor has decided, and the provider is told then.
 * @throws APIError when the record has changed since the editor looked, or the request is decided already; nothing is changed then
 */
export async function decide(payload: Payload, id: string, { accept, note, seen, isDone = false }: Decision, user: TypedUser): Promise<UpdateRequest['state']> {
  const request = await payload.findByID({ collection: 'update-requests', id, depth: 0 })
  if (request.state !== 'new' && request.state !== 'checking') throw new APIError('This request is decided already. Load the page again.', 409, undefined, true)
  const standing = await standingOf(payload, request)
  if (stateOf(standing) !== seen)
    throw new APIError('The entry has changed since you opened this. Nothing was done: load the page again and look at what it says now.', 409, undefined, true)
  const lines = reviewLines(request, standing)
  const accepted = requested(request.differences).filter(({ path }) => accept.includes(path) && lines.some((line) => line.path === path))
  refuseLostPlaces(standing, accepted)
  const outcome = outcomeOf(accepted.length, lines.length, isDone)
  if (outcome !== 'declined') await carryOut(payload, standing, accepted, user)
  const decided = { decision: note, accepted: accepted.map(({ path }) => path) }
  const isSettled = outcome === 'declined' || mayPublish(user)
  const settled = isSettled ? ({ state: outcome, decidedBy: user.id } as const) : ({ state: 'checking' } as const)
  const after = await payload.update({ collection: 'update-requests', id, data: { ...decided, ...settled }, depth: 0 })
  if (isSettled) await tellProvider(payload, after, standing, lines)
  return after.state
}

/** A place that the entry has no more would hold up the whole publication. */
function refuseLostPlaces(standing: Service, accepted: ReturnType<typeof requested>): void {
  const known = placeIds(standing)
  const lost = accepted.find(({ after }) => placesInRows(after).some((place) => !known.includes(place)))
  if (!lost) return
  const label = providerFields.find(({ path }) => path === lost.path)?.label ?? lost.path
  const words = `"${label}" names a place that is no longer among the locations of the entry. Nothing was done: add the location again, or untick "${label}" and change it yourself.`
  throw new APIError(words, 409, undefined, true)
}

function outcomeOf(accepted: number, lines: number, isDone: boolean): 'done' | 'part' | 'declined' {
  if (lines === 0) return isDone ? 'done' : 'declined'
  if (accepted === 0) return 'declined'
  return accepted === lines ? 'done' : 'part'
}

async function standingOf(payload: Payload, { service }: UpdateRequest): Promise<Service> {
  const id = typeof service === 'object' ? service?.id : service
  const found = id ? await readStanding(payload, id) : undefined
  if (!found) throw new APIError('The entry it is about is gone. Say so in "Why", and set the state yourself.', 409, undefined, true)
  return found.standing
}

async function carryOut(payload: Payload, standing: Service, accepted: ReturnType<typeof requested>, user: TypedUser): Promise<void> {
  const { monthsToNext } = await readUpkeepSettings(payload)
  const change = (document: Service) => ({ ...toDocumentData(document, accepted), ...checkedToday(monthsToNext), checkedHow: 'provider' })
  await changeService(payload, { service: standing.id, change, user, isDraft: !mayPublish(user) })
}

async function tellProvider(payload: Payload, request: UpdateRequest, service: Service, lines: ReturnType<typeof reviewLines>): Promise<void> {
  if (!request.fromEmail || request.kind !== 'changes') return
  const { name: site } = await payload.findGlobal({ slug: 'site-settings', depth: 0 })
  const accepted = Array.isArray(request.accepted) ? (request.accepted as string[]) : []
  const isDone = request.state === 'done'
  const letter = decisionLetter({ service: service.name, site, lines, accepted, isDone, note: request.decision ?? '' })
  await queueMail(payload, { key: `decision ${request.id}`, to: request.fromEmail, letter })
}
