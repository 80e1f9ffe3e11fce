import type { Records } from '../schema/publication.ts'
import type { Table } from '../tables/table.ts'
import { writeCell } from './cell-text.ts'
import { fieldValue } from './field-schema.ts'
import { tableHeadings, tableNames, type TableName } from './tables.ts'

type Directory = Pick<Records, TableName>

/**
 * The directory as tables, services first, each field a column. Read again it is the same directory. Records that follow another
 * directory's feed are left out: they come from there.
 */
export function directoryTables(records: Directory): Table[] {
  return tableNames.toReversed().map((table) =>
    toTable(
      table,
      records[table].filter(({ followedFrom }) => followedFrom === undefined),
    ),
  )
}

function toTable(table: TableName, records: readonly object[]): Table {
  const fields = Object.entries(tableHeadings[table])
  return {
    name: table.charAt(0).toUpperCase() + table.slice(1),
    headings: fields.map(([, heading]) => heading),
    rows: records.map((record, index) => ({ number: index + 2, cells: fields.map(([path]) => writeCell(fieldValue(record, path))) })),
  }
}
