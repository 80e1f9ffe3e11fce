import { cellShelf, mostAtOnce, type FinderPlace, type FinderStart } from '../../finder/finder-files.ts'
import type { FinderState } from './finder-state.ts'
import { spanOf } from './miles.ts'

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

function cellsAround([north, east]: readonly [number, number], miles: number): string[] {
  const [up, aside] = spanOf(miles, [north, east])
  const names = new Set<string>()
  for (const at of steps(north - up, north + up)) for (const across of steps(east - aside, east + aside)) names.add(cellShelf(at, across))
  return [...names]
}

/** Close enough together to touch every square, both ends included. */
function steps(from: number, to: number): number[] {
  const stride = 20
  return [...Array.from({ length: Math.ceil((to - from) / stride) }, (_, index) => from + index * stride), to]
}
