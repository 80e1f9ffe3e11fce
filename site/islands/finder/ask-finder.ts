import { ukMoment } from '../../../content/document/opening/uk-moment.ts'
import type { FinderPlace } from '../../finder/finder-files.ts'
import { coverOf } from './cover.ts'
import type { FinderState } from './finder-state.ts'
import type { FinderSource, ShelfPart } from './load-finder.ts'
import { matchRows, type Question } from './match.ts'
import type { FinderRow } from './rows.ts'
import { sortRows } from './sort-rows.ts'

export interface FinderAnswer {
  /** In the order readers see; nothing where a place or a need must be chosen first. */
  rows: FinderRow[] | undefined
  /** What every further choice would give, as far as what the services can be chosen by has been fetched: always right for needs. */
  counts: ReadonlyMap<string, number>
  /** Whether the counts of other needs are known. */
  hasOtherTopics: boolean
  place: FinderPlace | undefined
}

/** Parts of the index without which nobody knows what fits: none for a place and a need. */
function partsFor({ age, chosen }: FinderState): ShelfPart[] {
  const isMore = age !== undefined || Object.values(chosen).some((values) => values.length > 0)
  return [...(isMore ? (['choices'] as const) : []), ...(chosen.when?.includes('now') ? (['times'] as const) : [])]
}

/** Everything that fits a state. */
export async function askFinder(source: FinderSource, state: FinderState, parts: readonly ShelfPart[] = partsFor(state)): Promise<FinderAnswer> {
  const [places, start] = await Promise.all([state.place === '' ? [] : source.places(), source.start()])
  const place = places.find(({ slug }) => slug === state.place)
  const cover = coverOf(state, place, start)
  if (!cover) return { rows: undefined, counts: new Map(), hasOtherTopics: false, place }
  const question: Question = { state, place, now: ukMoment(new Date()) }
  const { rows, counts } = matchRows(await source.rows(cover.shelves, parts), question)
  return { rows: sortRows(rows, question, start.nations), counts, hasOtherTopics: cover.hasOtherTopics, place }
}

/** What every further choice would give; nothing where too many services would have to be looked at. */
export async function countChoices(source: FinderSource, state: FinderState): Promise<ReadonlyMap<string, number> | undefined> {
  const { rows, counts } = await askFinder(source, state, ['choices', 'times'])
  return rows && counts
}

/** How many services fit a state; nothing where too many would have to be looked at. */
export async function countFinder(source: FinderSource, state: FinderState): Promise<number> {
  return (await askFinder(source, state)).rows?.length ?? 0
}

/** Services for a whole nation that can be rung, about the same need. They help wherever somebody lives. */
export async function nationalLines(source: FinderSource, { topic }: FinderState): Promise<number[]> {
  const { nations, shelves } = await source.start()
  const state: FinderState = { place: '', topic, within: undefined, age: undefined, sort: 'name', chosen: { how: ['phone'] } }
  const place = { reach: nations }
  const cover = coverOf(state, place, { services: 0, cardsPerFile: 1, nations, shelves })
  if (!cover) return []
  const { rows } = matchRows(await source.rows(cover.shelves, partsFor(state)), { state, place, now: ukMoment(new Date()) })
  return rows.map(({ service }) => service).sort((one, other) => one - other)
}
