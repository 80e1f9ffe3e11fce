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
  const tables = isZip(bytes) ? await readXlsx(file, bytes) : [readCsv(file, bytes)]
  // In a workbook a long text is kept once, however many cells show it.
  if (countLetters(tables) > limits.letters) refuse(file, `has more than ${limits.letters / 1_000_000} million letters`, 'Cut it into several files.')
  return tables
}

const countLetters = (tables: readonly Table[]): number =>
  tables.reduce((all, { rows }) => all + rows.reduce((sum, { cells }) => sum + cells.reduce((letters, cell) => letters + cell.length, 0), 0), 0)

/** "PK" and two numbers: the words of a cell may begin with PK too. */
const isZip = (bytes: Uint8Array): boolean => [0x50, 0x4b].every((byte, index) => bytes[index] === byte) && zipKinds.includes(`${bytes[2]} ${bytes[3]}`)

/** A file in it, nothing in it, or one of several files. */
const zipKinds: readonly string[] = ['3 4', '5 6', '7 8']
