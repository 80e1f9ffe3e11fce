import type { Payload } from 'payload'
import type { Unsure } from '../../content/open-referral/reading/pick.ts'
import { ProblemsError, type Problem } from '../../content/schema/problem.ts'
import { ukDay } from '../../content/uk-day.ts'
import { countPlan, type Plan } from '../directory-import/change.ts'
import { importChanges } from '../directory-import/journal/finish-journals.ts'
import { journalsAtWork } from '../directory-import/journal/keep-journal.ts'
import { judgePlan } from '../directory-import/plan-tables.ts'
import type { Feed } from '../payload-types.ts'
import { readLookup } from '../records/lookup.ts'
import { fetchJson, FetchError } from './fetch-safely.ts'
import { formatOf } from './format-of.ts'
import { newsOf } from './news-of.ts'
import { leftOutOrganisations } from './left-out-organisations.ts'
import { planServices } from './plan-services.ts'
import { planWithdrawals } from './plan-withdrawals.ts'
import { readFeed } from './read-feed.ts'

const hour = 60 * 60 * 1000
const day = 24 * hour
const periods = { daily: day, weekly: 7 * day } as const
/** What could not be read is tried again sooner; while another import is at work, soon. */
const pauses = { stopped: 6 * hour, busy: hour / 12 } as const
/** A feed that is slower than this, in milliseconds, holds up the others. */
const longest = hour
/** More problems than this nobody reads; the first tell what is wrong. */
const mostProblems = 100

/**
 * Reads one feed and brings in what it says: all of it, or nothing. What came of it is written into the feed.
 * @param now decides the days
 */
export async function followFeed(payload: Payload, feed: Feed, now = new Date()): Promise<void> {
  const note = (data: Partial<Feed>): Promise<unknown> => payload.update({ collection: 'feeds', id: feed.id, data, depth: 0 })
  await note({ state: 'reading', triedAt: now.toISOString() })
  try {
    await note(await bringIn(payload, feed, now))
  } catch (error) {
    await note({ state: 'stopped', nextRead: after(now, pauses.stopped), problems: problemsOf(payload, feed, error).slice(0, mostProblems) })
  }
}

const after = (now: Date, pause: number): string => new Date(now.getTime() + pause).toISOString()

/** @returns what is to be written into the feed */
async function bringIn(payload: Payload, feed: Feed, now: Date): Promise<Partial<Feed>> {
  const today = ukDay(now)
  const busy = { state: feed.state ?? null, nextRead: after(now, pauses.busy) }
  // Half of what another import brings in would look like duplicates.
  if ((await journalsAtWork(payload)).length > 0) return busy
  if (feed.shownTo === 'editors' && !(await takeDown(payload, feed, today))) return busy
  if (!feed.isOn) return { state: feed.readAt ? 'read' : 'waiting', nextRead: null, problems: [] }
  const services = await readServices(payload, feed)
  const plan = refused(await planFeed(payload, feed, services, today))
  if (!(await apply(payload, feed, plan))) return busy
  const when = { readAt: now.toISOString(), nextRead: after(now, periods[feed.howOften]) }
  return { state: 'read', ...when, format: formatOf(services) ?? null, news: newsOf(plan), problems: [], ...countPlan(plan) }
}

async function readServices(payload: Payload, { name, url }: Feed): Promise<Unsure[]> {
  const until = Date.now() + longest
  const services = await readFeed(url, (address) => {
    if (Date.now() > until) throw new FetchError('The feed takes more than an hour', 'Ask who runs it to give whole services in its list, or larger pages.')
    return fetchJson(address)
  })
  const where = { and: [{ 'followedFrom.url': { equals: url } }, { _status: { equals: 'published' } }] }
  if (services.length > 0 || (await payload.count({ collection: 'services', where })).totalDocs === 0) return services
  throw new FetchError(`${name} is empty all at once`, 'Ask who runs it. If it is right, choose "Editors only": that takes its entries down.')
}

async function planFeed(payload: Payload, feed: Feed, services: readonly Unsure[], today: string): Promise<Plan> {
  const where = { and: [{ 'followedFrom.url': { equals: feed.url } }, { isHidden: { equals: true } }] }
  const { docs } = await payload.find({ collection: 'services', where, select: { slug: true }, depth: 0, pagination: false })
  const keptFor = await leftOutOrganisations(payload, feed.url)
  const ids = (chosen: Feed['areas'] | Feed['topics']): string[] => (chosen ?? []).map((one) => (typeof one === 'string' ? one : one.id))
  return planServices(payload, services, {
    today,
    newStatus: feed.shownTo === 'readers' ? 'published' : 'draft',
    areas: ids(feed.areas),
    topics: ids(feed.topics),
    feed: { url: feed.url, name: feed.name, hidden: new Set([...docs.map(({ id }) => id), ...keptFor.keys()]), keptFor },
  })
}

/** What editors want for themselves goes down whether the feed can be read or not. @returns false while another import is at work */
async function takeDown(payload: Payload, feed: Feed, today: string): Promise<boolean> {
  const changes = await planWithdrawals(payload, feed.url, [], await readLookup(payload, { withBin: true }))
  return apply(payload, feed, refused(await judgePlan(payload, { changes, unchanged: 0, problems: [], warnings: [] }, today)))
}

/** @returns false while another import is at work */
async function apply(payload: Payload, { name }: Feed, { changes }: Plan): Promise<boolean> {
  const { outcome, problems } = await importChanges(payload, name, changes)
  if (outcome === 'undone') throw new ProblemsError('Everything was put back as it was', problems)
  return outcome === 'done'
}

function refused(plan: Plan): Plan {
  if (plan.problems.length > 0) throw new ProblemsError('Nothing was imported', plan.problems)
  return plan
}

function problemsOf(payload: Payload, { name }: Feed, error: unknown): Problem[] {
  if (error instanceof ProblemsError) return [...error.problems]
  if (error instanceof FetchError) return [{ record: name, field: '', problem: error.problem, remedy: error.remedy }]
  payload.logger.error({ err: error }, `Reading the feed "${name}" failed. It is tried again in some hours.`)
  return [{ record: name, field: '', problem: 'could not be read', remedy: 'Tell whoever runs Waymark: the log says why.' }]
}
