import { cellShelf, cellSize, mostAtOnce, type FinderPlace, type FinderStart } from '../../finder/finder-files.ts'
import type { FinderState } from './finder-state.ts'
import { milesBetween, spanOf } from './miles.ts'

/** Shelves that together hold every service that can fit, or why none are fetched. */
export interface Cover {
  shelves: string[]
  /** All services with other topics are on them too, so that they can be counted. */
  hasOtherTopics: boolean
}

/**
 * The smallest set of shelves for what is chosen.
 * @returns nothing where too much would have to be fetched: the reader has to choose a place or a need first
 */
export function coverOf({ topic, within }: FinderState, place: Pick<FinderPlace, 'reach' | 'point'> | undefined, start: FinderStart): Cover | undefined {
  if ('all' in start.shelves) return { shelves: ['all'], hasOtherTopics: true }
  const byPlace = place && (within !== undefined && place.point ? cellsAround(place.point, within) : place.reach.map((area) => `area:${area}`))
  const covers: Cover[] = [
    ...(byPlace ? [{ shelves: byPlace.filter((name) => name in start.shelves), hasOtherTopics: true }] : []),
    ...(topic === '' ? [] : [{ shelves: [`topic:${topic}`].filter((name) => name in start.shelves), hasOtherTopics: false }]),
  ]
  const size = ({ shelves }: Cover): number => shelves.reduce((sum, name) => sum + (start.shelves[name] ?? 0), 0)
  const [smallest] = covers.sort((one, other) => size(one) - size(other))
  return smallest && size(smallest) <= mostAtOnce ? smallest : undefined
}

/** Every square of the map that a circle touches. */
function cellsAround(point: readonly [number, number], miles: number): string[] {
  const [north, east] = point
  const [up, aside] = spanOf(miles, point)
  return cellNumbers(north, up).flatMap((row) =>
    cellNumbers(east, aside).flatMap((column) => {
      const nearest = [within(north, row), within(east, column)] as const
      return milesBetween(point, nearest) <= miles * slack ? [cellShelf(row * cellSize, column * cellSize)] : []
    }),
  )
}

/** On a round earth the nearest corner of a square is a little nearer than it looks. */
const slack = 1.01

function cellNumbers(middle: number, reach: number): number[] {
  const first = Math.floor((middle - reach) / cellSize)
  return Array.from({ length: Math.floor((middle + reach) / cellSize) - first + 1 }, (_, index) => first + index)
}

/** The value of a square that is nearest to this one. */
const within = (value: number, cell: number): number => Math.min(Math.max(value, cell * cellSize), (cell + 1) * cellSize)
