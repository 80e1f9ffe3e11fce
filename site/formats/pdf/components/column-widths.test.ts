import { expect, it } from 'vitest'
import { columnWidths } from './column-widths.ts'

it('shares a table’s width by what its columns hold, and gives each enough for a word', () => {
  const widths =
    columnWidths(
      [
        ['Year', 'Rate', 'What changed'],
        ['2026', '£81', 'a long explanation '.repeat(20)],
      ],
      34,
    ) ?? []
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100)
  expect(widths[2]).toBeGreaterThan(45)
  for (const width of widths) expect((width / 100) * 34).toBeGreaterThanOrEqual(6.5)
})

it('says when the columns cannot all be wide enough', () => {
  expect(columnWidths([['a', 'b', 'c', 'd', 'e', 'f']], 34)).toBeUndefined()
})
