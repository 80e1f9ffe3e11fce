import { fromPoints, fromSteps, type OpenTime, type Shelf, type ShelfChoices, type ShelfTimes } from '../../finder/finder-files.ts'

/** A service as the filter page knows it before its card is fetched. */
export interface FinderRow {
  /** In the order of names. */
  service: number
  /** `cost:free`, `topic:breaks`, `when:weekends` */
  values: ReadonlySet<string>
  areas: readonly number[]
  minimumAge: number
  maximumAge: number
  times: readonly OpenTime[]
  points: readonly (readonly [north: number, east: number])[]
}

/** A row that more is still added to. */
export interface OpenRow extends FinderRow {
  values: Set<string>
  areas: number[]
  points: (readonly [north: number, east: number])[]
}

/** The services of a shelf, unpacked. What else they can be chosen by is added when it is there. */
export function toRows({ services, topics, areas: [steps, areas], points }: Shelf): OpenRow[] {
  const rows = fromSteps(services).map((service): OpenRow => ({
    service,
    ...{ values: new Set(), areas: [], points: [], times: [] },
    ...{ minimumAge: 0, maximumAge: Infinity },
  }))
  for (const [topic, list] of Object.entries(topics)) for (const row of rowsAt(rows, list)) row.values.add(`topic:${topic}`)
  for (const [place, index] of fromSteps(steps).entries()) rows[index]?.areas.push(areas[place] ?? 0)
  fromPoints(points, (index, point) => rows[index]?.points.push(point))
  return rows
}

/** Adds what the rows of a shelf can be chosen by besides a place and a need. */
export function addChoices(rows: readonly OpenRow[], choices: ShelfChoices): void {
  for (const [key, list] of Object.entries(choices)) for (const row of rowsAt(rows, list)) note(row, key)
}

/** Adds their opening times. */
export function addTimes(rows: readonly OpenRow[], times: ShelfTimes): void {
  for (const [shared, list] of times) for (const row of rowsAt(rows, list)) row.times = shared
}

const rowsAt = (rows: readonly OpenRow[], steps: readonly number[]): OpenRow[] => fromSteps(steps).flatMap((index) => rows[index] ?? [])

function note(row: OpenRow, key: string): void {
  const [group, value] = key.split(':')
  if (group === 'from') row.minimumAge = Number(value)
  else if (group === 'to') row.maximumAge = Number(value)
  else row.values.add(key)
}
