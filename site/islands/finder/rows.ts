import { fromSteps, type OpenTime, type Shelf } from '../../finder/finder-files.ts'

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

interface OpenRow extends FinderRow {
  values: Set<string>
  areas: number[]
  points: (readonly [north: number, east: number])[]
}

/** The services of a shelf, unpacked. */
export function toRows(shelf: Shelf): FinderRow[] {
  const rows = fromSteps(shelf.services).map((service): OpenRow => ({
    service,
    ...{ values: new Set(), areas: [], points: [], times: [] },
    ...{ minimumAge: 0, maximumAge: Infinity },
  }))
  const at = (steps: readonly number[]): OpenRow[] => fromSteps(steps).flatMap((index) => rows[index] ?? [])
  for (const [key, steps] of Object.entries(shelf.values)) for (const row of at(steps)) note(row, key)
  for (const [times, steps] of shelf.times) for (const row of at(steps)) row.times = times
  addAreas(rows, shelf)
  addPoints(rows, shelf)
  return rows
}

function addAreas(rows: readonly OpenRow[], { areas: [steps, areas] }: Shelf): void {
  for (const [place, index] of fromSteps(steps).entries()) rows[index]?.areas.push(areas[place] ?? 0)
}

function addPoints(rows: readonly OpenRow[], { points }: Shelf): void {
  const column = (offset: number): number[] => fromSteps(points.filter((_, index) => index % 3 === offset))
  const [norths, easts] = [column(1), column(2)]
  for (const [place, index] of column(0).entries()) rows[index]?.points.push([norths[place] ?? 0, easts[place] ?? 0])
}

function note(row: OpenRow, key: string): void {
  const [group, value] = key.split(':')
  if (group === 'from') row.minimumAge = Number(value)
  else if (group === 'to') row.maximumAge = Number(value)
  else row.values.add(key)
}
