import { strToU8, unzipSync, zipSync } from 'fflate'
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

/** A workbook whose sheets are given as XML. */
async function workbook(sheets: readonly { name: string; cells: string; more?: string; state?: string }[]): Promise<Uint8Array> {
  const namespaces =
    'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
  const parts = unzipSync(await writeXlsx(sheets.map(({ name }) => ({ name, headings: ['x'], rows: [] }))))
  const names = sheets.map(
    ({ name, state }, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"${state ? ` state="${state}"` : ''}/>`,
  )
  const relations = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  )
  const xml = {
    'xl/workbook.xml': `<workbook ${namespaces}><sheets>${names.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
    ...Object.fromEntries(
      sheets.map(({ cells, more = '' }, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet ${namespaces}><sheetData>${cells}</sheetData>${more}</worksheet>`,
      ]),
    ),
  }
  return zipSync({ ...parts, ...Object.fromEntries(Object.entries(xml).map(([name, words]) => [name, strToU8(words)])) })
}

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
    ['no headings', '\n\n,\n', /row 1 {2}has no headings/],
    ['a web page in it', '<html><table><tr><td>Name', /is a web page/],
    ['a PDF in it', '%PDF-1.7\n', /is not a CSV file/],
    ['a cell without end', `Name\n${'x'.repeat(40_000)}`, /row 2 Name has 40000 characters/],
    ['rows without end', `Name\n${'x\n'.repeat(50_001)}`, /has 50001 rows/],
    ['a picture', '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR', /is not a CSV file/],
  ])('with %s is refused, with the place and what to do', async (_what, words, expected) => {
    expect(await problemOf('a.csv', Buffer.from(words, 'latin1'))).toMatch(expected)
  })
})

describe('a title above the headings', () => {
  it('is passed over, and rows keep the numbers that the spreadsheet program shows', async () => {
    const words = 'Services 2026;;\r\n;;\r\nName;Phone;Town\r\nOne;01305 221000;Weymouth\r\n'
    expect(await readTables('a.csv', Buffer.from(words))).toMatchObject([
      { headings: ['Name', 'Phone', 'Town'], rows: [{ number: 4, cells: ['One', '01305 221000', 'Weymouth'] }] },
    ])
    expect(await readTables('a.csv', Buffer.from('\n\nName;Town\nOne, two;Weymouth'))).toMatchObject([
      { headings: ['Name', 'Town'], rows: [{ cells: ['One, two', 'Weymouth'] }] },
    ])
  })

  it('is not confused with a column whose heading is missing, which is told once', async () => {
    expect(await problemOf('a.csv', Buffer.from('Name,\na,b\nc,d\n'))).toBe('a.csv, row 2 column 2 has words but no heading above them')
  })
})

describe('an Excel workbook', () => {
  it('has no hidden sheet, its errors as words, and what was merged in every row', async () => {
    const cell = (place: string, words: string) => `<c r="${place}" t="inlineStr"><is><t>${words}</t></is></c>`
    const sheet = `<row r="1">${cell('A1', 'Name')}${cell('B1', 'Provider')}${cell('C1', 'Phone')}${cell('D1', 'Checked')}</row>
      <row r="2">${cell('A2', 'One')}${cell('B2', 'Age UK')}<c r="C2" t="e"><f>#REF!</f><v>#REF!</v></c><c r="D2"><f>TODAY()</f></c></row>
      <row r="3">${cell('A3', 'Two')}<c r="C3"><f>1+1</f><v>2</v></c></row>
      <row r="4">${cell('A4', 'Three')}<c r="D4" t="str"><f>""</f><v></v></c></row>`
    const book = await workbook([
      { name: 'Services', cells: sheet, more: '<mergeCells count="1"><mergeCell ref="B2:B3"/></mergeCells>' },
      { name: 'Choices', cells: `<row r="1">${cell('A1', 'Yes')}</row>`, state: 'hidden' },
    ])
    expect(await readTables('a.xlsx', book)).toMatchObject([
      {
        rows: [{ cells: ['One', 'Age UK', '#REF!', '#FORMULA!'] }, { cells: ['Two', 'Age UK', '2', ''] }, { cells: ['Three', '', '', ''] }],
      },
    ])
  })

  it('that shows one long text in every cell is refused before it fills the memory', async () => {
    const rows = Array.from({ length: 2000 }, (_, row) => ({ number: row + 2, cells: ['x'.repeat(32_000)] }))
    expect(await problemOf('long.xlsx', await writeXlsx([{ name: 'A', headings: ['Name'], rows }]))).toMatch(/more than 50 million letters/)
  })

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
