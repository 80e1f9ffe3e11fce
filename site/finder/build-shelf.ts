import type { BuildContext } from '../../content/document/build-context.ts'
import type { OpeningTime } from '../../content/schema/opening-time.ts'
import type { Service } from '../../content/schema/service.ts'
import { toPoints, toSteps, type OpenTime, type Shelf, type ShelfChoices, type ShelfTimes } from './finder-files.ts'
import { finderValues, locationsOf } from './finder-values.ts'
import { groupNames } from './group-names.ts'

/** A service as it stands on any shelf. */
export interface ShelfEntry {
  number: number
  topics: readonly string[]
  /** `cost:free`, `from:18` */
  values: readonly string[]
  areas: readonly number[]
  times: readonly OpenTime[]
  points: readonly (readonly [north: number, east: number])[]
}

/** @param areaNumber the number of a place in `places.json` */
export function toShelfEntry(service: Service, number: number, context: BuildContext, areaNumber: (slug: string) => number): ShelfEntry {
  const values = finderValues(service, context)
  const { minimumAge, maximumAge } = service
  return {
    number,
    topics: service.topics,
    values: [
      ...groupNames.flatMap((group) => values[group].map((value) => `${group}:${value}`)),
      ...(minimumAge === undefined ? [] : [`from:${minimumAge}`]),
      ...(maximumAge === undefined ? [] : [`to:${maximumAge}`]),
    ],
    areas: service.areas.map(areaNumber),
    times: service.openingTimes.flatMap(toOpenTime),
    points: locationsOf(service, context).flatMap(({ kind, latitude, longitude }) =>
      kind === 'physical' && latitude !== undefined && longitude !== undefined ? [toPoint(latitude, longitude)] : [],
    ),
  }
}

/** To about a kilometre: nearer than a reader's own place is known. */
export function toPoint(latitude: number, longitude: number): readonly [north: number, east: number] {
  return [Math.round(latitude * 100), Math.round(longitude * 100)]
}

/** A time without a beginning and an end never tells that somebody is there. */
function toOpenTime({ days, weeks, everyWeeks, opens, closes, from, until }: OpeningTime): OpenTime[] {
  if (opens === undefined || closes === undefined) return []
  const counted = { ...(everyWeeks === undefined ? {} : { everyWeeks }), ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) }
  return [{ days, ...(weeks.length > 0 ? { weeks } : {}), opens, closes, ...counted }]
}

/** @param entries in the order of their numbers */
export function buildShelf(entries: readonly ShelfEntry[]): Shelf {
  const areas = entries.flatMap((entry, row) => entry.areas.map((area) => [row, area] as const))
  return {
    services: toSteps(entries.map(({ number }) => number)),
    topics: rowsBy(entries, ({ topics }) => topics),
    areas: [toSteps(areas.map(([row]) => row)), areas.map(([, area]) => area)],
    points: toPoints(entries.flatMap((entry, row) => entry.points.map(([north, east]) => [row, north, east] as const))),
  }
}

/** What the same services can be chosen by besides a place and a need. */
export function buildShelfParts(entries: readonly ShelfEntry[]): { choices: ShelfChoices; times: ShelfTimes } {
  const times = rowsBy(entries, (entry) => (entry.times.length > 0 ? [JSON.stringify(entry.times)] : []))
  return { choices: rowsBy(entries, ({ values }) => values), times: Object.entries(times).map(([key, rows]) => [JSON.parse(key) as OpenTime[], rows]) }
}

/** The rows that have a value, by the value. */
function rowsBy(entries: readonly ShelfEntry[], valuesOf: (entry: ShelfEntry) => readonly string[]): Record<string, number[]> {
  const rows = new Map<string, number[]>()
  for (const [row, entry] of entries.entries()) {
    for (const value of valuesOf(entry)) {
      const list = rows.get(value)
      if (list) list.push(row)
      else rows.set(value, [row])
    }
  }
  return Object.fromEntries([...rows].sort(([one], [other]) => (one < other ? -1 : 1)).map(([value, list]) => [value, toSteps(list)]))
}
