import { isOpenAt } from '../../../content/document/opening/opening.ts'
import type { UkMoment } from '../../../content/document/opening/uk-moment.ts'
import type { FinderPlace } from '../../finder/finder-files.ts'
import { groupNames, type GroupName } from '../../finder/group-names.ts'
import type { FinderState } from './finder-state.ts'
import { milesTo } from './miles.ts'
import type { FinderRow } from './rows.ts'

/** What is asked for, ready to be held against each service. */
export interface Question {
  state: FinderState
  place: Pick<FinderPlace, 'reach' | 'point'> | undefined
  now: UkMoment
}

/** Groups of whose choices a service needs all. */
export const allGroups: ReadonlySet<GroupName> = new Set(['when', 'has'])

export interface Matches {
  rows: FinderRow[]
  /** How many services there would be with this choice: `cost:free`, `topic:breaks`. */
  counts: ReadonlyMap<string, number>
}

/** The services that fit, and what every further choice would give. One look at each service does both. */
export function matchRows(rows: readonly FinderRow[], question: Question): Matches {
  const counts = new Map<string, number>()
  const found = rows.filter((row) => {
    if (!isThere(row, question) || !isOfAge(row, question.state.age)) return false
    const values = valuesNow(row, question.now)
    const failed = failedGroups(values, question.state)
    for (const value of values) if (isCounted(value, failed)) counts.set(value, (counts.get(value) ?? 0) + 1)
    return failed.length === 0
  })
  return { rows: found, counts }
}

/** Another choice of the one group that fails would do, unless that group needs all of its choices. */
function isCounted(value: string, failed: readonly string[]): boolean {
  const [only, ...others] = failed
  if (only === undefined) return true
  return others.length === 0 && value.startsWith(`${only}:`) && !allGroups.has(only as GroupName)
}

function failedGroups(values: ReadonlySet<string>, { topic, chosen }: FinderState): string[] {
  const failed: string[] = topic !== '' && !values.has(`topic:${topic}`) ? ['topic'] : []
  for (const name of groupNames) {
    const wanted = chosen[name] ?? []
    const has = (value: string): boolean => values.has(`${name}:${value}`)
    if (wanted.length > 0 && !(allGroups.has(name) ? wanted.every(has) : wanted.some(has))) failed.push(name)
  }
  return failed
}

function valuesNow({ values, times }: FinderRow, now: UkMoment): ReadonlySet<string> {
  if (times.length === 0) return values
  const isOpen = isOpenAt(
    times.map((time) => ({ ...time, weeks: time.weeks ?? [] })),
    now,
  )
  return isOpen ? new Set([...values, 'when:now']) : values
}

/** Whose age is not said is for every age. */
function isOfAge({ minimumAge, maximumAge }: FinderRow, age: number | undefined): boolean {
  return age === undefined || (minimumAge <= age && age <= maximumAge)
}

/** It serves the place; or, where a distance is asked for, it can be visited so near, whichever area it is for. */
function isThere(row: FinderRow, { state, place }: Question): boolean {
  if (!place) return true
  if (state.within === undefined || !place.point) return row.areas.some((area) => place.reach.includes(area))
  const miles = milesTo(row, place.point)
  return miles !== undefined && miles <= state.within
}
