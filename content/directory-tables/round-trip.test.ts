import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readContent } from '../files/read-content.ts'
import { serviceSchema, type Service } from '../schema/service.ts'
import { locationSchema } from '../schema/location.ts'
import { readTables } from '../tables/read-tables.ts'
import type { Table } from '../tables/table.ts'
import { writeCsv, writeXlsx } from '../tables/write-tables.ts'
import { guessColumns, guessTable } from './column-map.ts'
import { readCell } from './read-cell.ts'
import { readRows } from './read-rows.ts'
import { tableSchemas } from './tables.ts'
import { directoryTables } from './write-rows.ts'

const { records } = await readContent(path.join(import.meta.dirname, '../../tests/fixtures/small-site'))

/** A service with a value in every field, and signs in it that mean something to spreadsheets. */
const fullest: Service = serviceSchema.parse({
  ...{ id: '0c1f9a52-70a8-4d1c-9a44-3f0d2b8a7e11', slug: 'fullest', name: '=HYPERLINK("http://evil.example")', status: 'closed-for-now' },
  ...{
    offers: 'Line one\nline "two"; three',
    whoFor: "'-apostrophe and +44",
    topics: ['breaks', 'safety'],
    audiences: ['adult-carers'],
    communities: ['deaf'],
  },
  ...{ minimumAge: 0, maximumAge: 25, languages: ['cy', 'pl'], company: ['together'], areas: ['fellshire'], organisation: 'us', locations: ['hall'] },
  phones: [
    { kind: 'phone', number: '01632 960001', label: 'Office; ask for "Sam"' },
    { kind: 'text', number: '60000' },
  ],
  ...{ email: 'a@example.org', website: 'https://example.org/a?b=1', openingHours: '@noon', bankHolidays: 'different' },
  openingTimes: [
    {
      days: ['monday', 'friday'],
      opens: '09:00',
      closes: '24:00',
      location: 'hall',
      note: 'Term time; ring: first\nor write',
      link: 'https://example.org/#x;y',
    },
    { days: ['sunday'], weeks: ['first', 'last'], from: '2026-01-01', until: '2026-12-31' },
    { days: ['tuesday'], everyWeeks: 2, from: '2026-01-06' },
  ],
  ...{ cost: { kind: 'charged', note: '-£5' }, costOptions: [{ option: ' under 18', amount: 12.5, per: 'an hour', from: '2026-04-01' }, { per: 'ask' }] },
  ...{ payments: ['direct-payment'], funding: 'The council', access: { kind: 'referral', note: 'GP' }, referredBy: ['gp', 'other'] },
  ...{ whatToExpect: 'A chat', waitingTime: '6 weeks', ways: ['phone', 'home-visit'], transport: ['bus'], transportNote: 'Bus 5' },
  ...{ features: ['step-free'], accessibility: 'Ramp', accreditations: 'CQC', warning: 'Ring first', checkedOn: '2026-11-01', nextCheck: '2027-05-01' },
  ...{ checkedHow: 'phone', sources: [{ title: 'Site', url: 'https://example.org', asOf: '2026-11' }], searchWords: ['a; b', 'c, d'], formerSlugs: ['old'] },
})
const hall = locationSchema.parse({
  ...{ id: '0c1f9a52-70a8-4d1c-9a44-3f0d2b8a7e12', slug: 'hall', name: 'Hall', kind: 'postal', address: '1 Road,\nVillage', town: 'T', county: 'C' },
  ...{ postcode: 'ZZ1 1AA', latitude: 50.7, longitude: -2.4, directions: 'Left', features: ['lift'], accessibility: 'No', uprn: '100' },
})
// Former ids are no column: an old file would empty them.
const withoutFormerIds = <Entry extends object>(list: readonly Entry[]): Entry[] => list.map((entry) => ({ ...entry, formerIds: [] }))
const directory = {
  services: withoutFormerIds([...records.services, fullest]),
  organisations: withoutFormerIds(records.organisations),
  locations: [...records.locations, hall],
}

function readBack(tables: readonly Table[]) {
  return Object.fromEntries(
    tables.map((table) => {
      const name = guessTable(table.name, table.headings)
      const { map, unknown } = guessColumns(name, table.headings)
      expect(unknown).toEqual([])
      const rows = readRows(table.name, table, map, (_collection, words) => words)
      expect(rows.flatMap(({ problems }) => problems)).toEqual([])
      return [name, rows.map(({ values }) => tableSchemas[name].parse(values))]
    }),
  )
}

describe('a directory written as a spreadsheet', () => {
  it('is the same directory when it is read again from an Excel workbook', async () => {
    const bytes = await writeXlsx(directoryTables(directory))
    expect(readBack(await readTables('directory.xlsx', bytes))).toEqual(directory)
  })

  it('is the same directory when it is read again from CSV', async () => {
    const files = directoryTables(directory).map((table) => ({ name: `${table.name}.csv`, bytes: Buffer.from(writeCsv(table)) }))
    const tables = await Promise.all(files.map(({ name, bytes }) => readTables(name, bytes)))
    expect(readBack(tables.flat())).toEqual(directory)
  })

  it('has its rows also for programs to which any line break ends one', () => {
    const lines = writeCsv({ name: 'Services', headings: ['Name', 'Phone'], rows: [{ number: 2, cells: ['Tea', 'one\ntwo'] }] })
    expect(lines).toBe('\uFEFFName,Phone\r\nTea,"one\ntwo"\r\n')
  })

  it('has no cell that a spreadsheet would take for a formula', () => {
    const [services] = directoryTables(directory)
    const csv = writeCsv(services!)
    expect(csv).toContain(`"'=HYPERLINK(""http://evil.example"")"`)
    expect(csv).not.toMatch(/(^|,|\n)"?[=+@-]/)
  })
})

it('reads a list whose first words stand in quotation marks as it was written', () => {
  expect(readCell('services', 'searchWords', '"Tea" club; "a; b" ; c', () => undefined)).toEqual({ value: ['"Tea" club', 'a; b', 'c'] })
})

describe('a choice in a cell', () => {
  const read = (field: string, words: string) => readCell('services', field, words, (_collection, name) => name)

  it('is found by its code and by its words', () => {
    expect(read('cost.kind', 'means tested')).toEqual({ value: 'means-tested' })
    expect(read('cost.kind', 'The cost varies')).toEqual({ value: 'varies' })
    expect(read('access.kind', 'You can ask for this yourself')).toEqual({ value: 'yourself' })
  })

  it.each(['cost.kind', 'access.kind', 'bankHolidays', 'status'])('that is only a dash tells nothing of %s, and is not taken for a choice', (field) => {
    for (const dash of ['-', '–', '?', '/']) expect(read(field, dash)).toHaveProperty('problem')
  })
})
