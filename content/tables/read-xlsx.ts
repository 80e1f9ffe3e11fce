import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from 'fflate'
import readXlsxFile from 'read-excel-file/node'
import { countCells, mergedDown, withErrorsAsWords } from './sheet-xml.ts'
import { limits, type Table } from './table.ts'
import { refuse, toTable } from './to-table.ts'
import { sheetsOf } from './workbook-sheets.ts'

/** The parts of a workbook that hold words. Pictures, macros and the rest stay shut. */
const wanted = /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/i

/**
 * Reads the sheets of an Excel workbook that people see when they open it. Formulas count as what they last showed; what stands in a cell
 * that was merged with those below it stands in each of them.
 * @throws ProblemsError when it is none, or unpacks to more than any directory
 */
export async function readXlsx(file: string, bytes: Uint8Array): Promise<Table[]> {
  const parts = openSafely(file, bytes)
  const sheets = await readXlsxFile(Buffer.from(zipSync(parts, { level: 0 })), { trim: false, parseNumber: (words) => words }).catch(() => notReadable(file))
  const about = sheetsOf(parts)
  const filled = sheets
    .map(({ sheet, data }, index) => ({ sheet, data, ...about[index] }))
    .filter(({ data, isHidden }) => data.length > 0 && !isHidden)
    .map(({ sheet, data, part }) => ({ sheet, rows: filledDown(file, wordsOf(data), parts[part ?? '']) }))
  if (filled.length === 0) refuse(file, 'is empty', 'Save the sheet with its headings and rows.')
  return filled.map(({ sheet, rows }) => toTable(filled.length === 1 ? file : `${file}, sheet ${sheet}`, sheet, rows))
}

const wordsOf = (data: readonly (readonly unknown[])[]): string[][] => data.map((row) => row.map(cellText))

/** Only the first of merged cells has words in the file. */
function filledDown(file: string, rows: string[][], part: Uint8Array | undefined): string[][] {
  let filled = 0
  for (const { column, from, to } of part ? mergedDown(strFromU8(part)) : []) {
    const words = rows[from]?.[column] ?? ''
    for (const row of words === '' ? [] : rows.slice(from + 1, to + 1)) {
      row[column] = words
      if (++filled > limits.cells) refuse(file, 'has too many merged cells', 'Undo the merging of its cells, and save it again.')
    }
  }
  return rows
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
  return withSheetsReady(file, parts)
}

function withSheetsReady(file: string, parts: Unzipped): Unzipped {
  let cells = 0
  const ready = Object.entries(parts).map(([name, part]) => {
    if (!name.includes('worksheets/')) return [name, part] as const
    const sheet = strFromU8(part)
    cells += countCells(file, sheet)
    if (cells > limits.cells) refuse(file, `has more than ${limits.cells} cells`, 'Cut it into several files.')
    return [name, strToU8(withErrorsAsWords(sheet))] as const
  })
  return Object.fromEntries(ready)
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
