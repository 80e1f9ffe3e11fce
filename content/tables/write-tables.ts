import writeXlsxFile from 'write-excel-file/node'
import { csvText } from './csv-text.ts'
import { guarded, type Table } from './table.ts'

type Written = Pick<Table, 'name' | 'headings' | 'rows'>

/** A table as CSV. The apostrophe before what a spreadsheet would take for a formula is taken away by reading. */
export function writeCsv({ headings, rows }: Written): string {
  return csvText([headings, ...rows.map((row) => row.cells)].map((row) => row.map((cell) => (guarded.test(cell) ? `'${cell}` : cell))))
}

/** Tables as sheets of an Excel workbook. Every cell is text: nothing is a formula, no number loses its zero, no day turns round. */
export async function writeXlsx(tables: readonly Written[]): Promise<Buffer> {
  const sheets = tables.map(({ name, headings, rows }) => ({
    sheet: name,
    stickyRowsCount: 1,
    columns: headings.map((heading) => ({ width: Math.min(40, Math.max(14, heading.length + 2)) })),
    data: [headings.map((heading) => ({ value: heading, type: String, fontWeight: 'bold' as const })), ...rows.map((row) => row.cells.map(toCell))],
  }))
  return writeXlsxFile(sheets).toBuffer()
}

const toCell = (words: string) => (words === '' ? null : { value: words, type: String, format: '@', wrap: words.includes('\n') })
