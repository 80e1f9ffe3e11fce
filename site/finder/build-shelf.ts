import type { BuildContext } from '../../content/document/build-context.ts'
import type { OpeningTime } from '../../content/schema/opening-time.ts'
import type { Service } from '../../content/schema/service.ts'
import { toSteps, type OpenTime, type Shelf } from './finder-files.ts'
import { finderValues, locationsOf } from './finder-values.ts'
import { groupNames } from './group-names.ts'

/** A service as it stands on any shelf. */
export interface ShelfEntry {
  number: number
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
    values: [
      ...service.topics.map((topic) => `topic:${topic}`),
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
  const values = new Map<string, number[]>()
  const times = new Map<string, number[]>()
  const note = (lists: Map<string, number[]>, key: string, row: number): void => {
    const list = lists.get(key)
    if (list) list.push(row)
    else lists.set(key, [row])
  }
  for (const [row, entry] of entries.entries()) {
    for (const value of entry.values) note(values, value, row)
    if (entry.times.length > 0) note(times, JSON.stringify(entry.times), row)
  }
  const areas = entries.flatMap((entry, row) => entry.areas.map((area) => [row, area] as const))
  const points = entries.flatMap((entry, row) => entry.points.map(([north, east]) => [row, north, east] as const))
  const column = (index: 0 | 1 | 2): number[] => toSteps(points.map((point) => point[index]))
  const [rows, norths, easts] = [column(0), column(1), column(2)]
  return {
    services: toSteps(entries.map(({ number }) => number)),
    values: Object.fromEntries([...values].sort(([one], [other]) => (one < other ? -1 : 1)).map(([value, list]) => [value, toSteps(list)])),
    areas: [toSteps(areas.map(([row]) => row)), areas.map(([, area]) => area)],
    times: [...times].map(([key, list]) => [JSON.parse(key) as OpenTime[], toSteps(list)]),
    points: rows.flatMap((row, index) => [row, norths[index] ?? 0, easts[index] ?? 0]),
  }
}
