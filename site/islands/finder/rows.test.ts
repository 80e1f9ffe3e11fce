import { describe, expect, it } from 'vitest'
import { buildShelf, buildShelfParts, type ShelfEntry } from '../../finder/build-shelf.ts'
import { cellShelf, type FinderPlace, type FinderStart } from '../../finder/finder-files.ts'
import { toPlacesFile } from '../../finder/places-file.ts'
import { coverOf } from './cover.ts'
import { readState } from './finder-state.ts'
import { addChoices, addTimes, toRows } from './rows.ts'
import { toPlaces, toStart } from './unpack.ts'

const entry = (number: number, entry: Partial<ShelfEntry> = {}): ShelfEntry => ({ number, topics: [], values: [], areas: [], times: [], points: [], ...entry })
const nine = { days: ['monday' as const], opens: '09:00', closes: '17:00' }

it('unpacks a shelf into just what was put on it', () => {
  const entries = [
    entry(3, { topics: ['breaks'], values: ['cost:free', 'from:18', 'to:65'], areas: [7, 2], points: [[5071, -244]] }),
    entry(9, { areas: [2], times: [nine] }),
    entry(40, {
      values: ['cost:free'],
      times: [nine],
      points: [
        [5000, 10],
        [5071, -244],
      ],
    }),
  ]
  const rows = toRows(buildShelf(entries))
  const first = rows.map(({ values }) => [...values])
  const { choices, times } = buildShelfParts(entries)
  addChoices(rows, choices)
  addTimes(rows, times)
  expect(rows).toMatchObject([
    { service: 3, areas: [7, 2], minimumAge: 18, maximumAge: 65, points: [[5071, -244]], times: [] },
    { service: 9, areas: [2], minimumAge: 0, maximumAge: Infinity, points: [], times: [nine] },
    {
      service: 40,
      areas: [],
      points: [
        [5000, 10],
        [5071, -244],
      ],
      times: [nine],
    },
  ])
  expect(first).toEqual([['topic:breaks'], [], []])
  expect(rows.map(({ values }) => [...values])).toEqual([['topic:breaks', 'cost:free'], [], ['cost:free']])
})

it('unpacks places and shelves into just what was packed', () => {
  const places: FinderPlace[] = [
    { slug: 'england', name: 'England', kind: 'nation', reach: [0] },
    { slug: 'zz1', name: 'ZZ1', kind: 'postcode-district', hasPage: true, point: [5071, -244], reach: [0, 1, 3], councils: ['North Council', 'South Council'] },
    { slug: 'hartwick', name: 'Hartwick', kind: 'town', point: [-100, 12], reach: [0, 2] },
    { slug: 'north', name: 'North Council', kind: 'council', hasPage: true, reach: [1, 3] },
  ]
  expect(toPlaces(toPlacesFile(places))).toEqual(places)
  const start = { services: 2, cardsPerFile: 8, nations: [0] }
  expect(toStart({ ...start, shelves: ['area:0 topic:breaks', [1, 2]] })).toEqual({ ...start, shelves: { 'area:0': 1, 'topic:breaks': 2 } })
  expect(toStart({ ...start, shelves: ['', []] })).toEqual({ ...start, shelves: {} })
})

describe('of a large directory', () => {
  const cells = { [cellShelf(5071, -244)]: 30, [cellShelf(5020, -244)]: 20, [cellShelf(5400, -244)]: 900 }
  const start: FinderStart = {
    services: 20_000,
    cardsPerFile: 16,
    nations: [0],
    shelves: { 'topic:breaks': 400, 'topic:money': 7000, 'area:0': 50, 'area:5': 900, ...cells },
  }
  const place = { reach: [0, 5, 6], point: [5071, -244] as const }

  it('fetches the smallest that holds what was chosen', () => {
    expect(coverOf(readState('?topic=breaks'), place, start)?.shelves).toEqual(['topic:breaks'])
    expect(coverOf(readState('?topic=money'), place, start)?.shelves).toEqual(['area:0', 'area:5'])
  })

  it('fetches every square of the map that a distance touches, and no other', () => {
    expect(coverOf(readState('?within=40'), place, start)?.shelves.sort()).toEqual([cellShelf(5020, -244), cellShelf(5071, -244)].sort())
    expect(coverOf(readState('?within=3'), place, start)?.shelves).toEqual([cellShelf(5071, -244)])
  })

  it('leaves out the squares in the corners, which no circle reaches', () => {
    const corner = cellShelf(5071 + 40, -244 + 70)
    const beside = cellShelf(5071 + 40, -244)
    const shelves = { [corner]: 10, [beside]: 10 }
    expect(coverOf(readState('?within=30'), place, { ...start, shelves })?.shelves).toEqual([beside])
  })

  it('asks for a place or a need rather than fetch everything', () => {
    expect(coverOf(readState('?cost=free'), undefined, start)).toBeUndefined()
    expect(coverOf(readState('?topic=money'), undefined, start)).toBeUndefined()
  })
})
