import type { Payload } from 'payload'
import type { Problem } from '../../../content/schema/problem.ts'
import type { Lookup } from '../../blocks/place.ts'
import { readLookup } from '../../records/lookup.ts'
import type { Change } from '../change.ts'
import { readStanding, type Standing } from '../standing.ts'
import { isAt, isOurs, isUntouched } from './entry-state.ts'
import { problemsOfWriting, removeEntry, writeEntry } from '../write-entry.ts'

export interface ApplyOptions {
  onStep?: ((done: number, of: number) => void | Promise<void>) | undefined
}

/** What came of a journal: everything is as it says, or everything is as it was. */
export interface Applied {
  outcome: 'done' | 'undone'
  /** Why it was undone; what could not be put back, because somebody has changed it since. */
  problems: Problem[]
}

/**
 * Does what a journal says, entry by entry, each in a short write of its own, so that editors go on working. When one entry cannot be
 * written, or somebody has changed it meanwhile, all are put back as they were. After a crash the same call goes on where it stopped:
 * what is done already is seen and left alone. While a journal is at work nothing is published, so readers see all of it or nothing.
 * @param journal id of an entry of `import-journals`
 */
export async function applyJournal(payload: Payload, journal: string, { onStep }: ApplyOptions = {}): Promise<Applied> {
  const { state, changes: kept, problems } = await payload.findByID({ collection: 'import-journals', id: journal, depth: 0 })
  const told = (problems ?? []) as unknown as Problem[]
  if (state === 'done' || state === 'undone') return { outcome: state, problems: told }
  const note: Work['note'] = (data) => payload.update({ collection: 'import-journals', id: journal, data, depth: 0, select: { state: true } })
  const changes = kept as unknown as Change[]
  const work = { payload, lookup: await lookupOf(payload, changes), changes, onStep, note }
  const applied = state === 'undoing' ? await goBack(work, told) : await goForward(work, state === 'ready')
  await note({ state: applied.outcome, problems: applied.problems })
  return applied
}

interface Work {
  payload: Payload
  lookup: Lookup
  changes: readonly Change[]
  onStep: ApplyOptions['onStep']
  note: (data: { state: 'applying' | 'undoing' | 'done' | 'undone'; problems?: Problem[] }) => Promise<unknown>
}

/** Entries that a journal adds refer to each other before they are there. */
async function lookupOf(payload: Payload, changes: readonly Change[]): Promise<Lookup> {
  const there = await readLookup(payload, { withBin: true })
  const ids = new Map(
    changes.flatMap(({ collection, id, after, before }) => [after, before].flatMap((one) => (one ? [[`${collection}/${one.record.slug}`, id]] : []))) as [
      string,
      string,
    ][],
  )
  const slugs = new Map(changes.map(({ collection, id, after }) => [`${collection}/${id}`, after.record.slug]))
  return {
    idOf: (collection, slug) => ids.get(`${collection}/${slug}`) ?? there.idOf(collection, slug),
    slugOf: (collection, id) => slugs.get(`${collection}/${id}`) ?? there.slugOf(collection, id),
  }
}

/** @param isNew whether nothing of it is done yet: then whatever was changed since it was planned is seen before anything is touched */
async function goForward(work: Work, isNew: boolean): Promise<Applied> {
  const stale = isNew ? await findStale(work) : []
  if (stale.length > 0) return { outcome: 'undone', problems: stale }
  await work.note({ state: 'applying' })
  // Who waits is not told that an import which was interrupted begins again.
  const begun = isNew ? 0 : await countDone(work)
  for (const [index, change] of work.changes.entries()) {
    if (index < begun) continue
    const refused = await applyOne(work, change)
    if (refused) {
      await work.note({ state: 'undoing', problems: refused })
      return goBack(work, refused)
    }
    await work.onStep?.(index + 1, work.changes.length)
  }
  return { outcome: 'done', problems: [] }
}

/** How many changes, from the first on, are done already. They are looked at many at a time, which takes seconds. */
async function countDone({ payload, changes, lookup }: Work): Promise<number> {
  const standing = new Map<string, Standing>()
  for (const [collection, ofCollection] of Map.groupBy(changes, (change) => change.collection)) {
    const ids = ofCollection.map(({ id }) => id)
    for (const [id, one] of await readStanding(payload, collection, ids, lookup)) standing.set(`${collection}/${id}`, one)
  }
  const first = changes.findIndex(({ collection, id, after }) => !isAt(standing.get(`${collection}/${id}`), after))
  return first === -1 ? changes.length : first
}

async function findStale({ payload, changes, lookup }: Work): Promise<Problem[]> {
  const stale: Problem[] = []
  for (const [collection, ofCollection] of Map.groupBy(changes, (change) => change.collection)) {
    const ids = ofCollection.map(({ id }) => id)
    const standing = await readStanding(payload, collection, ids, lookup)
    stale.push(...ofCollection.filter((change) => !isUntouched(standing.get(change.id), change)).map(({ place }) => changedMeanwhile(place)))
  }
  return stale
}

/** @returns why it cannot be done; nothing when it is */
async function applyOne({ payload, lookup }: Work, change: Change): Promise<Problem[] | undefined> {
  const { collection, id, after, before, place } = change
  const standing = await readOne(payload, change, lookup)
  if (isAt(standing, after)) return undefined
  if (!isUntouched(standing, change)) return [changedMeanwhile(place)]
  try {
    await writeEntry(payload, lookup, { collection, id, ...after }, before !== null || standing !== undefined)
    return undefined
  } catch (error) {
    return problemsOfWriting(error, place)
  }
}

/** @param why what made it impossible to go on */
async function goBack({ payload, lookup, changes }: Work, why: Problem[]): Promise<Applied> {
  const told = new Set(why.map(({ record }) => record))
  const left: Problem[] = []
  for (const change of changes.toReversed()) {
    const { collection, id, before, place } = change
    const standing = await readOne(payload, change, lookup)
    if (before === null ? standing === undefined : isAt(standing, before)) continue
    if (standing !== undefined && !isOurs(standing, change)) {
      const problem = 'was changed by somebody meanwhile and stays as they left it'
      if (!told.has(place)) left.push({ record: place, field: '', problem, remedy: 'Look at it in the CMS.' })
    } else if (before === null) await removeEntry(payload, collection, id)
    else await writeEntry(payload, lookup, { collection, id, ...before }, standing !== undefined)
  }
  return { outcome: 'undone', problems: [...why, ...left] }
}

async function readOne(payload: Payload, { collection, id }: Change, lookup: Lookup): Promise<Standing | undefined> {
  return (await readStanding(payload, collection, [id], lookup)).get(id)
}

const changedMeanwhile = (record: string): Problem => ({
  record,
  field: '',
  problem: 'was changed by somebody since the import was looked at',
  remedy: 'Everything is as it was before the import. Import again.',
})
