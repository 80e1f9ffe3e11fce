import type { OpeningTime } from '../../content/schema/opening-time.ts'

/**
 * The files that the filter page reads, made by `build-finder.ts`. Services have numbers in the order of their names, areas in the
 * order of `places.json`. Every list of numbers is stored as steps from the one before, and what is alike stands together: small numbers
 * and like words compress well.
 */
export interface StartFile extends Omit<FinderStart, 'shelves'> {
  /** Names with a space between, and how many services stand on each. */
  shelves: readonly [names: string, sizes: readonly number[]]
}

/** `start.json`, unpacked. */
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

/** Services that have something in common, with what is chosen first, a place and a need: `shelf-<number>.json`. */
export interface Shelf {
  /** Numbers of the services: its rows. */
  services: number[]
  /** Rows that have a topic. */
  topics: Record<string, number[]>
  /** The areas of rows: rows, and the number of an area for each. */
  areas: readonly [rows: number[], areas: number[]]
  points: Points
}

/** Where rows can be visited: rows, and hundredths of a degree for each. */
export type Points = readonly [rows: number[], norths: number[], easts: number[]]

/** What the rows of a shelf can be chosen by further: `choices-<number>.json`. The rows that have a value: `cost:free`, `from:18` and `to:65` for ages. */
export type ShelfChoices = Record<string, number[]>

/** Rows of a shelf that share opening times: `times-<number>.json`. */
export type ShelfTimes = [readonly OpenTime[], number[]][]

/** What of an opening time decides when it is. */
export type OpenTime = Pick<OpeningTime, 'days'> & Partial<Pick<OpeningTime, 'weeks' | 'everyWeeks' | 'opens' | 'closes' | 'from' | 'until'>>

/** Every place, in columns: `places.json`. */
export interface PlacesFile {
  slugs: string[]
  names: string[]
  kinds: FinderPlace['kind'][]
  /** Places that have a page. */
  pages: number[]
  points: Points
  /** Counted from the place itself. */
  reach: number[][]
  councils: [place: number, names: string[]][]
}

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

/** Points of rows, in columns. */
export function toPoints(points: readonly (readonly [row: number, north: number, east: number])[]): Points {
  const column = (index: 0 | 1 | 2): number[] => toSteps(points.map((point) => point[index]))
  return [column(0), column(1), column(2)]
}

/** Gives every row its points. */
export function fromPoints([rows, norths, easts]: Points, give: (row: number, point: readonly [north: number, east: number]) => void): void {
  const [north, east] = [fromSteps(norths), fromSteps(easts)]
  for (const [place, row] of fromSteps(rows).entries()) give(row, [north[place] ?? 0, east[place] ?? 0])
}

/** The name of the shelf of everything whose place lies in the same square. */
export function cellShelf(north: number, east: number): string {
  return `cell:${Math.floor(north / cellSize)}:${Math.floor(east / cellSize)}`
}
