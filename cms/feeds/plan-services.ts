import type { Payload } from 'payload'
import type { Unsure } from '../../content/open-referral/reading/pick.ts'
import { ProblemsError } from '../../content/schema/problem.ts'
import type { Plan, Status } from '../directory-import/change.ts'
import { createIdentities } from '../directory-import/identities.ts'
import { readKnownEntries, type KnownEntries } from '../directory-import/known-entries.ts'
import { planChanges, type Following } from '../directory-import/plan-changes.ts'
import { judgePlan } from '../directory-import/plan-tables.ts'
import { readUpkeepSettings } from '../upkeep/upkeep-settings.ts'
import { planWithdrawals } from './plan-withdrawals.ts'
import { proposeFeed } from './propose-feed.ts'

export interface ServicesOptions {
  today: string
  newStatus: Status
  /** Names of places and topics, for services that name none we know. */
  areas: readonly string[]
  topics: readonly string[]
  /** The feed that they follow from now on. Absent: they become our own. */
  feed?: Following
}

/**
 * What the services of an Open Referral feed would change, once or as those of a feed that is followed. Nothing is written.
 * @throws ProblemsError for names of areas and topics that nobody knows
 */
export async function planServices(payload: Payload, services: readonly Unsure[], options: ServicesOptions): Promise<Plan> {
  const { today, newStatus, areas, topics, feed } = options
  const known = await readKnownEntries(payload)
  const identities = createIdentities(known.withBin)
  const defaults = { areas: named(known, 'places', areas), topics: named(known, 'topics', topics) }
  const proposals = proposeFeed(services, { find: known.find, identities, keptFor: feed?.keptFor ?? new Map(), ...defaults })
  const { monthsToNext } = await readUpkeepSettings(payload)
  const plan = await planChanges(payload, proposals, known, { today, newStatus, monthsToNext, feed })
  const gone = feed ? await planWithdrawals(payload, feed.url, proposals, known.withBin) : []
  return judgePlan(payload, { ...plan, changes: [...plan.changes, ...gone] }, today)
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
