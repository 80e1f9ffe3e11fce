import type { Question } from './match.ts'
import { milesTo } from './miles.ts'
import type { FinderRow } from './rows.ts'

/** Further away than this, distance says less than whether a service is for one's own area. */
const near = 40

/**
 * The nearest first; then what is for the reader's area and has no place to go to (it comes, or is on the phone); then what is for a
 * whole nation; each by name. Without a place, or when asked, all by name.
 * @param nations numbers of areas that are a nation
 */
export function sortRows(rows: readonly FinderRow[], { state, place }: Question, nations: readonly number[]): FinderRow[] {
  const byName = [...rows].sort((one, other) => one.service - other.service)
  if (!place || state.sort === 'name') return byName
  const ranked = byName.map((row) => ({ row, rank: rankOf(row, place.point, nations) }))
  return ranked.sort((one, other) => one.rank - other.rank).map(({ row }) => row)
}

function rankOf(row: FinderRow, point: readonly [number, number] | undefined, nations: readonly number[]): number {
  const miles = milesTo(row, point)
  if (miles !== undefined && miles <= near) return miles
  return row.areas.every((area) => nations.includes(area)) ? near + 2 : near + 1
}
