import { readCsv } from './read-csv.ts'
import { readXlsx } from './read-xlsx.ts'
import { limits, type Table } from './table.ts'
import { refuse } from './to-table.ts'

/**
 * Reads a spreadsheet, CSV or Excel workbook, by what is in it rather than by its name.
 * @param file its name, for problems
 * @throws ProblemsError that says what is wrong with it and what to do
 */
export async function readTables(file: string, bytes: Uint8Array): Promise<Table[]> {
  if (bytes.length === 0) refuse(file, 'is empty', 'Choose the file again.')
  if (bytes.length > limits.bytes) refuse(file, 'is too large', `Take ${limits.bytes / 1_000_000} MB at most: cut it into several files.`)
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    refuse(file, 'is an old Excel file (.xls), or has a password', 'Open it, and save it as an Excel workbook (.xlsx) without a password.')
  }
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  return isZip ? readXlsx(file, bytes) : [readCsv(file, bytes)]
}
