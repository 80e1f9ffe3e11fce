import { unzipSync, zipSync, type Unzipped } from 'fflate'
import readXlsxFile from 'read-excel-file/node'
import { limits, type Table } from './table.ts'
import { refuse, toTable } from './to-table.ts'

/** The parts of a workbook that hold words. Pictures, macros and the rest stay shut. */
const wanted = /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/i

/**
 * Reads the sheets of an Excel workbook. Formulas count as what they last showed.
 * @throws ProblemsError when it is none, or unpacks to more than any directory
 */
export async function readXlsx(file: string, bytes: Uint8Array): Promise<Table[]> {
  const safe = zipSync(openSafely(file, bytes), { level: 0 })
  const sheets = await readXlsxFile(Buffer.from(safe), { trim: false, parseNumber: (words) => words }).catch(() => notReadable(file))
  const filled = sheets.filter(({ data }) => data.length > 0)
  if (filled.length === 0) refuse(file, 'is empty', 'Save the sheet with its headings and rows.')
  return filled.map(({ sheet, data }) =>
    toTable(
      filled.length === 1 ? file : `${file}, sheet ${sheet}`,
      sheet,
      data.map((row) => row.map(cellText)),
    ),
  )
}

/** Unpacks no more than is allowed, whatever the file says of itself: each part is unpacked into the room that was counted. */
function openSafely(file: string, bytes: Uint8Array): Unzipped {
  let total = 0
  let parts: Unzipped
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!wanted.test(name)) return false
        total += originalSize
        return total <= limits.unzipped
      },
    })
  } catch {
    return notReadable(file)
  }
  if (total > limits.unzipped) refuse(file, 'unpacks to far more than a directory can hold', 'Save only the sheet with the services, and send that file.')
  for (const [name, part] of Object.entries(parts)) if (name.includes('worksheets/')) checkCells(file, part)
  return parts
}

const cellPlace = /\br=["']([A-Z]*)(\d+)["']/g

/** One cell far out would make room for millions between. */
function checkCells(file: string, sheet: Uint8Array): void {
  for (const [, column = '', row = '0'] of new TextDecoder().decode(sheet).matchAll(cellPlace)) {
    const number = Array.from(column).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
    if (Number(row) > limits.rows + 1)
      refuse(file, `has a cell in row ${row}`, `Take ${limits.rows} rows at most. Delete the empty rows below the last service.`)
    if (number > limits.columns) refuse(file, `has a cell in column ${column}`, 'Delete the empty columns to the right of the last heading.')
  }
}

function notReadable(file: string): never {
  return refuse(
    file,
    'is no Excel workbook that can be read',
    'Open it in a spreadsheet program, save it as .xlsx or CSV without a password, and send that file.',
  )
}

function cellText(cell: unknown): string {
  if (cell instanceof Date) return dateText(cell)
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no'
  return typeof cell === 'string' ? cell : ''
}

/** Days are kept as days; a time alone is on the first day that spreadsheets know. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return ''
  const [day = '', time = ''] = date.toISOString().split('T')
  return date.getUTCFullYear() < 1901 ? time.slice(0, 5) : day
}
