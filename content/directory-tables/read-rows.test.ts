import { expect, it } from 'vitest'
import { readRows } from './read-rows.ts'

const read = (cells: Record<string, string>) => {
  const fields = Object.keys(cells)
  const table = { name: 'a', headings: fields, rows: [{ number: 2, cells: Object.values(cells) }] }
  return readRows('a.csv', table, { table: 'services', columns: fields.map((field) => ({ heading: field, field })) }, () => undefined)[0]
}

it('takes no error of a spreadsheet for words, and no missing result for an empty cell', () => {
  const row = read({ offers: '#REF!', website: '#FORMULA!', 'organisation.name': '#N/A', whoFor: 'Anybody #1' })
  expect(row?.problems.map(({ field }) => field)).toEqual(['offers', 'website', 'organisation.name'])
  expect([row?.values, row?.beside]).toEqual([{ whoFor: 'Anybody #1' }, {}])
})

it('reads the number by which spreadsheets keep a day', () => {
  expect(read({ checkedOn: '46351', nextCheck: '46351.5' })?.values).toEqual({ checkedOn: '2026-11-25', nextCheck: '2026-11-25' })
  expect(read({ checkedOn: '463' })?.problems).toMatchObject([{ field: 'checkedOn' }])
})
