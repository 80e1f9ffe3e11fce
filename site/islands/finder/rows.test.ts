import { describe, expect, it } from 'vitest'
import { buildShelf, type ShelfEntry } from '../../finder/build-shelf.ts'
import { cellShelf, type FinderStart } from '../../finder/finder-files.ts'
import { coverOf } from './cover.ts'
import { readState } from './finder-state.ts'
import { toRows } from './rows.ts'

const entry = (number: number, entry: Partial<ShelfEntry> = {}): ShelfEntry => ({ number, values: [], areas: [], times: [], points: [], ...entry })
const nine = { days: ['monday' as const], opens: '09:00', closes: '17:00' }

it('unpacks a shelf into just what was put on it', () => {
  const rows = toRows(
    buildShelf([
      entry(3, { values: ['cost:free', 'from:18', 'to:65'], areas: [7, 2], points: [[5071, -244]] }),
      entry(9, { areas: [2], times: [nine] }),
      entry(40, {
        values: ['cost:free'],
        times: [nine],
        points: [
          [5000, 10],
          [5071, -244],
        ],
      }),
    ]),
  )
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
  expect(rows.map(({ values }) => [...values])).toEqual([['cost:free'], [], ['cost:free']])
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

  it('asks for a place or a need rather than fetch everything', () => {
    expect(coverOf(readState('?cost=free'), undefined, start)).toBeUndefined()
    expect(coverOf(readState('?topic=money'), undefined, start)).toBeUndefined()
  })
})
