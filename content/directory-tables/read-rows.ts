import type { Problem } from '../schema/problem.ts'
import { errorOfCell } from '../tables/spreadsheet-errors.ts'
import type { Table, TableRow } from '../tables/table.ts'
import { placeFields, type ColumnMap, type MappedColumn } from './column-map.ts'
import { readCell, type FindEntry } from './read-cell.ts'
import { tableHeadings, type TableName } from './tables.ts'

/** One row as what it says of its record. A field that has no column is not there; an empty cell is `undefined` or `[]`. */
export interface IncomingRow {
  table: TableName
  /** The sheet and the row, for problems: "services.csv, row 12". */
  place: string
  rowNumber: number
  values: Record<string, unknown>
  /** What `placeFields` and `ownFields` say, as words. */
  beside: Readonly<Record<string, string>>
  problems: Problem[]
}

/** @param file how problems name the table */
export function readRows(file: string, table: Table, map: ColumnMap, find: FindEntry): IncomingRow[] {
  const columns = map.columns
    .filter(({ field }) => field !== '')
    .map((column) => ({ ...column, index: column.heading === '' ? -1 : indexOf(table.headings, column.heading) }))
    .filter(({ index, whenEmpty }) => index >= 0 || whenEmpty)
  return table.rows.map((row) => readRow(`${file}, row ${row.number}`, row, map.table, columns, find))
}

const indexOf = (headings: readonly string[], heading: string): number => headings.findIndex((one) => one.toLowerCase() === heading.toLowerCase())

function readRow(place: string, row: TableRow, table: TableName, columns: readonly (MappedColumn & { index: number })[], find: FindEntry): IncomingRow {
  const incoming = { table, place, rowNumber: row.number, values: {}, beside: {} as Record<string, string>, problems: [] as Problem[] }
  for (const { field, index, whenEmpty, heading } of columns) {
    const cell = row.cells[index] ?? ''
    const words = cell.trim() === '' ? (whenEmpty ?? '') : cell
    takeCell(incoming, field, words, heading || field, find)
  }
  return incoming
}

function takeCell(incoming: IncomingRow & { beside: Record<string, string> }, field: string, words: string, heading: string, find: FindEntry): void {
  const { table, place: record, values, beside, problems } = incoming
  const isOwn = field in tableHeadings[table]
  const read = errorOfCell(words) ?? (isOwn ? readCell(table, field, words, find) : { value: words.trim() })
  if ('problem' in read) problems.push({ record, field: heading, ...read })
  else if (isOwn) setValue(values, field, read.value)
  else if (read.value !== '') beside[field] = read.value as string
}

function setValue(values: Record<string, unknown>, path: string, value: unknown): void {
  const [first = '', second] = path.split('.')
  if (second === undefined) values[first] = value
  else values[first] = { ...(values[first] as object | undefined), [second]: value }
}

/** Whether a row tells of a building of its own. */
export function hasPlace(beside: IncomingRow['beside']): boolean {
  return Object.keys(placeFields).some((field) => beside[field] !== undefined)
}
