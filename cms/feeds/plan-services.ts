import type { Payload } from 'payload'
import type { Unsure } from '../../content/open-referral/reading/pick.ts'
import { ProblemsError } from '../../content/schema/problem.ts'
import type { Plan, Status } from '../directory-import/change.ts'
import { createIdentities } from '../directory-import/identities.ts'
import { readKnownEntries, type KnownEntries } from '../directory-import/known-entries.ts'
import { planChanges } from '../directory-import/plan-changes.ts'
import { judgePlan } from '../directory-import/plan-tables.ts'
import { readUpkeepSettings } from '../upkeep/upkeep-settings.ts'
import { proposeFeed } from './propose-feed.ts'

export interface ServicesOptions {
  today: string
  newStatus: Status
  /** Names of places and topics, for services that name none we know. */
  areas: readonly string[]
  topics: readonly string[]
}

/**
 * What the services of an Open Referral feed would change when they become our own. Nothing is written.
 * @throws ProblemsError for names of areas and topics that nobody knows
 */
export async function planServices(payload: Payload, services: readonly Unsure[], { today, newStatus, areas, topics }: ServicesOptions): Promise<Plan> {
  const known = await readKnownEntries(payload)
  const identities = createIdentities(known.withBin)
  const defaults = { areas: named(known, 'places', areas), topics: named(known, 'topics', topics) }
  const proposals = proposeFeed(services, { today, find: known.find, identities, topicOfTerm: new Map(), ...defaults })
  const { monthsToNext } = await readUpkeepSettings(payload)
  return judgePlan(payload, await planChanges(payload, proposals, known.withBin, { today, newStatus, monthsToNext }), today)
}

function named({ find }: KnownEntries, collection: 'places' | 'topics', names: readonly string[]): string[] {
  return names.map((name) => {
    const slug = find(collection, name)
    if (slug === undefined)
      throw new ProblemsError('Nothing was imported', [
        { record: name, field: '', problem: `is not among the ${collection}`, remedy: `Add it under ${collection} first.` },
      ])
    return slug
  })
}
