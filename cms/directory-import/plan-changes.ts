import { setImmediate } from 'node:timers/promises'
import type { Payload } from 'payload'
import { tableNames, tableSchemas } from '../../content/directory-tables/tables.ts'
import { checkValue } from '../../content/files/check-value.ts'
import type { Problem } from '../../content/schema/problem.ts'
import { isSame } from '../import/is-same.ts'
import { monthsAfter } from '../../content/document/days.ts'
import type { Change, DirectoryRecord, Plan, Status } from './change.ts'
import { compareRecords, compareStatus } from './compare-records.ts'
import type { KnownEntries } from './known-entries.ts'
import type { KeptEntry } from './merged-entries.ts'
import type { Proposal } from './proposal.ts'
import { readStanding, type Standing } from './standing.ts'

/** A feed whose entries are followed: it alone changes them. */
export interface Following {
  /** Its address: what tells its entries from our own and from those of other feeds. */
  url: string
  /** Whose directory it is. */
  name: string
  /** Ids of entries that editors do not want readers to see. */
  hidden: ReadonlySet<string>
  /** Web addresses of our organisations that are kept for those of the feed, by the ids of these. */
  keptFor: ReadonlyMap<string, string>
}

export interface PlanOptions {
  /** `2026-11-25`. What says no day of checking is taken to have been read on this one. */
  today: string
  /** Months from one check to the next, where no day is given. */
  monthsToNext: number
  /** What becomes of new entries. Those there are stay published or drafts, as they are; those of a feed all become it. */
  newStatus: Status
  /** The feed that the records follow. Absent: they are our own. */
  feed?: Following | undefined
}

/** Thousands of rows take a while: other requests are answered between so many. */
const othersBetween = 100

type Known = Pick<KnownEntries, 'withBin' | 'merged'>

/**
 * What the proposals would change, judged one by one. Nothing is written.
 * @param known every entry there is, and what was merged
 */
export async function planChanges(payload: Payload, proposals: readonly Proposal[], known: Known, options: PlanOptions): Promise<Plan> {
  const plan: Plan = { changes: [], unchanged: 0, problems: proposals.flatMap(({ problems }) => problems), warnings: [] }
  const sound = proposals.filter(({ problems }) => problems.length === 0)
  for (const table of tableNames) {
    const ofTable = sound.filter(({ collection }) => collection === table)
    const standing = await readStanding(
      payload,
      table,
      ofTable.map(({ id }) => id),
      known.withBin,
    )
    for (const [index, proposal] of ofTable.entries()) {
      if (index % othersBetween === 0) await setImmediate()
      const there = standing.get(proposal.id)
      const hindrance = hindranceOfMerged(known.merged.byId(table, proposal.id), there, options) ?? (there && hindranceOf(there, options))
      add(plan, hindrance ? { problems: [{ record: proposal.place, field: '', ...hindrance }] } : judge(proposal, there, options))
    }
  }
  return plan
}

type Judged = { change: Change } | { problems: Problem[] } | undefined

function add(plan: Plan, judged: Judged): void {
  if (!judged) plan.unchanged += 1
  else if ('change' in judged) plan.changes.push(judged.change)
  else plan.problems.push(...judged.problems)
}

function judge(proposal: Proposal, standing: Standing | undefined, options: PlanOptions): Judged {
  const before = standing?.record
  const { value: record, problems } = merge(proposal, before, options)
  if (!record) return { problems }
  const status = statusOf(proposal, standing, options)
  if (before && isSame(before, record) && standing.status === status) return undefined
  return { change: toChange(proposal, standing, { record, status }) }
}

function statusOf({ id }: Proposal, standing: Standing | undefined, { feed, newStatus }: PlanOptions): Status {
  if (feed) return feed.hidden.has(id) ? 'draft' : newStatus
  return standing?.status ?? newStatus
}

function toChange({ collection, id, place }: Proposal, standing: Standing | undefined, after: Change['after']): Change {
  const before = standing?.record
  return {
    ...{ collection, id, place, kind: before ? 'changed' : 'added' },
    before: before ? { record: before, status: standing.status } : null,
    after,
    differences: [...compareRecords(collection, before, after.record), ...(standing ? compareStatus(standing.status, after.status) : [])],
  }
}

type Hindrance = { problem: string; remedy: string } | undefined

/**
 * Why an entry that was merged into another does not come back. Its words are not given to the one that was kept: an editor chose
 * between the two. What stands again under its own id was taken apart, and is itself.
 */
function hindranceOfMerged(kept: KeptEntry | undefined, standing: Standing | undefined, { feed }: PlanOptions): Hindrance {
  if (!kept || (standing && !standing.isInBin)) return undefined
  const problem = `was merged into "${kept.name}", which has the web address "${kept.slug}" and the id ${kept.id}`
  if (!feed) return { problem, remedy: 'Leave it out, or give it that id to change the entry that was kept.' }
  // Nobody can take it out of somebody else's feed. Deleted for good, it comes in as an entry of that feed.
  return standing && { problem, remedy: 'To have it from the feed, restore it from the bin and let the feed have it, or delete it for good.' }
}

/** Why an entry cannot be changed by this import. */
function hindranceOf({ isInBin, record, hasNewerDraft }: Standing, { feed }: PlanOptions): Hindrance {
  if (isInBin) return { problem: 'is in the bin of the CMS', remedy: 'Restore it there, or delete it for good.' }
  if (!record) return { problem: 'is an unfinished draft in the CMS', remedy: 'Finish the draft there, or delete it.' }
  if (hasNewerDraft) return { problem: 'has changes in the CMS that are not published', remedy: 'Publish them there, or go back to the version before.' }
  const from = record.followedFrom?.url
  if (from === feed?.url) return undefined
  if (feed === undefined) return { problem: `comes from another directory (${from ?? ''})`, remedy: 'Leave it out: it is refreshed from there.' }
  if (from === undefined) return { problem: 'is an entry of our own, with the same id', remedy: 'Open the feed, and let it have the entry.' }
  return { problem: `is an entry of another feed (${from}), with the same id`, remedy: 'Follow only one of the two.' }
}

function merge(proposal: Proposal, before: DirectoryRecord | undefined, options: PlanOptions): { value: DirectoryRecord | undefined; problems: Problem[] } {
  const { collection, id, slug, place, values } = proposal
  const { feed } = options
  const merged: Record<string, unknown> = { ...before, ...values, id, slug, ...(feed ? { followedFrom: { name: feed.name, url: feed.url } } : {}) }
  if (collection === 'services') Object.assign(merged, serviceDefaults(merged, before, values, options))
  if (before && before.slug !== slug && collection !== 'locations') merged['formerSlugs'] = [...new Set([...former(merged), before.slug])]
  const schema = tableSchemas[collection] as never
  return checkValue<DirectoryRecord>(schema, present(merged), new WeakMap(), (path) => ({ record: place, field: '', path }))
}

const former = (values: Record<string, unknown>): string[] => (values['formerSlugs'] as string[] | undefined) ?? []

/** What nobody has said: that it is not known, and that it was read today. */
function serviceDefaults(merged: Record<string, unknown>, before: DirectoryRecord | undefined, values: Record<string, unknown>, options: PlanOptions) {
  const standing = before as Record<string, unknown> | undefined
  const group = (name: string): object => ({ kind: 'not-known', ...present({ ...(standing?.[name] as object), ...(values[name] as object) }) })
  const checkedOn = hasBeenReadAgain(merged, values, options) ? options.today : ((merged['checkedOn'] ?? options.today) as string)
  const isLater = typeof merged['nextCheck'] === 'string' && merged['nextCheck'] > checkedOn
  const nextCheck = isLater || values['nextCheck'] !== undefined ? merged['nextCheck'] : monthsAfter(checkedOn, options.monthsToNext)
  return { cost: group('cost'), access: group('access'), checkedOn, nextCheck }
}

/** A feed that says no days: what still stands in it when the next check is due was read there today. */
function hasBeenReadAgain(merged: Record<string, unknown>, values: Record<string, unknown>, { feed, today }: PlanOptions): boolean {
  return feed !== undefined && values['checkedOn'] === undefined && typeof merged['nextCheck'] === 'string' && merged['nextCheck'] <= today
}

/** The fields that have a value: a cell that was emptied takes its field away. */
function present(values: object): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}
