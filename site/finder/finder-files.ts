import type { OpeningTime } from '../../content/schema/opening-time.ts'

/**
 * The files that the filter page reads, made by `build-finder.ts`. Services have numbers in the order of their names, areas in the
 * order of `places.json`. Every list of numbers is stored as steps from the one before: small numbers compress well.
 */
export interface FinderStart {
  /** How many services there are. */
  services: number
  /** Cards that stand in one `cards-<number>.json`. */
  cardsPerFile: number
  /** Numbers of areas that are a whole nation. */
  nations: number[]
  /** How many services stand on each shelf: `topic:breaks`, `area:12`, `cell:203:-9`, or `all` alone. The first is `shelf-0.json`, and so on. */
  shelves: Record<string, number>
}

/** Services that have something in common, with all that they can be chosen by. */
export interface Shelf {
  /** Numbers of the services: its rows. */
  services: number[]
  /** Rows that have a value: `cost:free`, `topic:breaks`, `from:18` and `to:65` for ages. */
  values: Record<string, number[]>
  /** The areas of rows: rows, and the number of an area for each. */
  areas: readonly [rows: number[], areas: number[]]
  /** Rows that share opening times. */
  times: [readonly OpenTime[], number[]][]
  /** Where rows can be visited, three numbers each: row, hundredths of a degree north, hundredths of a degree east. */
  points: number[]
}

/** What of an opening time decides when it is. */
export type OpenTime = Pick<OpeningTime, 'days'> & Partial<Pick<OpeningTime, 'weeks' | 'everyWeeks' | 'opens' | 'closes' | 'from' | 'until'>>

/** Somewhere a reader can be. */
export interface FinderPlace {
  slug: string
  name: string
  kind: 'council' | 'area' | 'town' | 'postcode-district' | 'nation'
  /** Whether it has a page at `/places/<slug>/`. */
  hasPage?: true
  /** Hundredths of a degree. */
  point?: readonly [north: number, east: number]
  /** Numbers of the areas whose services reach it, nations among them. */
  reach: number[]
  /** Names of its councils, where it lies in more than one. */
  councils?: string[]
}

/** A service as one result. */
export interface Card {
  slug: string
  name: string
  offers: string
  phone?: { kind: 'phone' | 'text' | 'textphone' | 'relay'; number: string; dial: string }
  /** What a reader must know before going there. */
  warning?: string
  /** Short sentences: cost, times. */
  facts: string[]
  areas: string
}

/** One square of the map that has a shelf of its own is so wide, in hundredths of a degree. */
export const cellSize = 25

/** More services than this are never fetched at once: the filter page then asks for one more choice. */
export const mostAtOnce = 6000

/** `[3, 5, 9]` as steps: `[3, 2, 4]`. */
export function toSteps(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0))
}

/** The numbers whose steps these are. */
export function fromSteps(steps: readonly number[]): number[] {
  let number = 0
  return steps.map((step) => (number += step))
}

/** The name of the shelf of everything whose place lies in the same square. */
export function cellShelf(north: number, east: number): string {
  return `cell:${Math.floor(north / cellSize)}:${Math.floor(east / cellSize)}`
}
