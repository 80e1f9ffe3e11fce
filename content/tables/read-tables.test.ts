import { zipSync, strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { ProblemsError } from '../schema/problem.ts'
import { readTables } from './read-tables.ts'
import { rejectedRows } from './rejected-rows.ts'
import { writeXlsx } from './write-tables.ts'

const text = 'Name;Café\r\n"A; ""b""";Zoë £5\r\n;\r\nC;”quote”\r\n'
const utf16 = (big: boolean, mark: boolean): Uint8Array => {
  const bytes = Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le')
  return big ? bytes.swap16() : bytes
}
const windows1252 = Uint8Array.from(Array.from(text, (letter) => (letter === '”' ? 0x94 : letter.charCodeAt(0))))

async function problemOf(name: string, bytes: Uint8Array): Promise<string> {
  const error: unknown = await readTables(name, bytes).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof ProblemsError)) throw new Error(`no problem, but ${String(error)}`)
  for (const { record, problem, remedy } of error.problems) expect([record, problem, remedy]).not.toContain('')
  return error.problems.map(({ record, field, problem }) => `${record} ${field} ${problem}`).join('\n')
}

describe('a CSV file', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 as Excel saves "Unicode text"', utf16(false, true)],
    ['UTF-16 the other way round', utf16(true, true)],
    ['UTF-16 without a mark', utf16(false, false)],
    ['Windows-1252 as Excel saves "CSV"', windows1252],
  ])('is read in %s', async (_encoding, bytes) => {
    expect(await readTables('a.csv', bytes)).toEqual([
      {
        name: 'a',
        headings: ['Name', 'Café'],
        rows: [
          { number: 2, cells: ['A; "b"', 'Zoë £5'] },
          { number: 4, cells: ['C', '”quote”'] },
        ],
      },
    ])
  })

  it('whose first words begin with PK, as a workbook does, is read', async () => {
    expect(await readTables('a.csv', Buffer.from('PK number,Name\n1,A'))).toMatchObject([{ headings: ['PK number', 'Name'] }])
  })

  it.each([
    ['a quotation mark that never ends', 'Name\n"A', /line 2.*quotation mark/],
    ['a heading twice', 'Name,name\na,b', /row 1 name is the heading of two columns/],
    ['words without a heading', 'Name,\na,b', /row 2 column 2 has words but no heading/],
    ['no headings', '\n\na', /row 1 {2}has no headings/],
    ['a cell without end', `Name\n${'x'.repeat(40_000)}`, /row 2 Name has 40000 characters/],
    ['rows without end', `Name\n${'x\n'.repeat(50_001)}`, /has 50001 rows/],
    ['a picture', '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR', /is not a CSV file/],
  ])('with %s is refused, with the place and what to do', async (_what, words, expected) => {
    expect(await problemOf('a.csv', Buffer.from(words, 'latin1'))).toMatch(expected)
  })
})

describe('an Excel workbook', () => {
  it('that unpacks to gigabytes is refused before it is unpacked', async () => {
    const zip = Buffer.from(zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(2_000_000) }))
    // What it says of its size stands in the list at its end: first that it is a bomb, then that it is harmless.
    const sizeAt = zip.lastIndexOf('PK\u0001\u0002', undefined, 'latin1') + 24
    zip.writeUInt32LE(2_000_000_000, sizeAt)
    expect(await problemOf('bomb.xlsx', zip)).toMatch(/unpacks to far more/)
    zip.writeUInt32LE(100, sizeAt)
    expect(await problemOf('liar.xlsx', zip)).toMatch(/no Excel workbook that can be read/)
  })

  it('with one cell a million rows down is refused', async () => {
    const good = await writeXlsx([{ name: 'A', headings: ['Name'], rows: [{ number: 2, cells: ['x'] }] }])
    expect(await readTables('a.xlsx', good)).toMatchObject([{ headings: ['Name'], rows: [{ cells: ['x'] }] }])
    const sheet = (place: string) =>
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="${place}" t="inlineStr"><is><t>x</t></is></c></row></sheetData></worksheet>`
    for (const place of ['A1048576', 'XFD1']) {
      expect(await problemOf('far.xlsx', zipSync({ 'xl/worksheets/sheet1.xml': strToU8(sheet(place)) }))).toMatch(/has a cell in (row 1048576|column XFD)/)
    }
  })

  it.each([
    ['is no zip at all', Buffer.from('PK\u0003\u0004 nothing')],
    ['is an old .xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3])],
    ['is empty', Buffer.from('')],
    ['is too large', new Uint8Array(20_000_001)],
  ])('that %s is refused with words', async (_what, bytes) => {
    expect(await problemOf('a.xlsx', bytes)).not.toBe('')
  })
})

describe('rejected rows', () => {
  it('come back as they came, with the reasons before them', () => {
    const table = {
      name: 'a',
      headings: ['Name'],
      rows: [
        { number: 2, cells: ['x'] },
        { number: 3, cells: ['=y'] },
      ],
    }
    const problem = { record: 'a.csv, row 3', field: 'Name', problem: 'is wrong', remedy: 'Mend it.' }
    expect(rejectedRows([table], 'a.csv', [problem, { ...problem, field: '' }])).toEqual([
      { name: 'a', headings: ['What is wrong', 'Name'], rows: [{ number: 3, cells: ['Name: is wrong. Mend it.\nis wrong. Mend it.', '=y'] }] },
    ])
  })
})
