import { CsvError, parse } from 'csv-parse/sync'
import { decodeText } from './decode-text.ts'
import { guarded, type Table } from './table.ts'
import { refuse, toTable } from './to-table.ts'

/**
 * Reads a CSV file as spreadsheet programs write it: any of their encodings, with commas, semicolons or tabs.
 * @throws ProblemsError when it is no table
 */
export function readCsv(file: string, bytes: Uint8Array): Table {
  const text = decodeText(bytes)
  if (text.includes('\0') || /^%PDF-/.test(text)) refuse(file, 'is not a CSV file', 'Save it as CSV or as an Excel workbook (.xlsx).')
  // What old programs call an Excel file (.xls) is often this.
  if (/^\s*<[!?a-z]/i.test(text)) refuse(file, 'is a web page, or XML', 'Open it in a spreadsheet program, and save it as an Excel workbook (.xlsx) or as CSV.')
  return toTable(
    file,
    file.replace(/\.[^.]*$/, ''),
    cellsOf(file, text).map((row) => row.map(withoutGuard)),
  )
}

function cellsOf(file: string, text: string): string[][] {
  const { delimiter, from } = findDelimiter(text)
  try {
    return parse(text.slice(from), { delimiter, relax_column_count: true })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = Number(error['lines'] ?? 0)
    return refuse(line > 0 ? `${file}, line ${line}` : file, 'has a quotation mark that does not fit', 'Save the spreadsheet as CSV again, and send that file.')
  }
}

/** The sign between cells: the one that the first line with any has most of. Excel may name it in a line of its own. */
function findDelimiter(text: string): { delimiter: string; from: number } {
  const named = /^sep=(.)\r?\n/i.exec(text)
  if (named?.[1]) return { delimiter: named[1], from: named[0].length }
  const outside = /^.*?[,;\t].*$/m.exec(text.slice(0, 10_000).replaceAll(/"[^"]*"/g, ''))?.[0] ?? ''
  const count = (sign: string): number => outside.split(sign).length
  const [delimiter = ','] = [',', ';', '\t'].toSorted((one, other) => count(other) - count(one))
  return { delimiter, from: 0 }
}

/** Files we hand out have an apostrophe before what a spreadsheet would take for a formula. */
const withoutGuard = (cell: string): string => (guarded.test(cell) ? cell.slice(1) : cell)
