import { writeCell } from '../../content/directory-tables/cell-text.ts'
import { fieldValue } from '../../content/directory-tables/field-schema.ts'
import { tableHeadings, type TableName } from '../../content/directory-tables/tables.ts'
import type { Difference, DirectoryRecord, Status } from './change.ts'

/** The fields in which two states of an entry differ, in words. For a new entry: every field that has a value. */
export function compareRecords(table: TableName, before: DirectoryRecord | undefined, after: DirectoryRecord): Difference[] {
  const fields = [...Object.entries(tableHeadings[table]), ['followedFrom.name', 'Followed from'] as const]
  return fields.flatMap(([path, field]) => {
    const [old, now] = [before ? writeCell(fieldValue(before, path)) : '', writeCell(fieldValue(after, path))]
    return old === now ? [] : [{ field, before: old, after: now }]
  })
}

const seenBy: Record<Status, string> = { published: 'readers', draft: 'editors only' }

/** Who may see an entry, where that changes. */
export function compareStatus(before: Status, after: Status): Difference[] {
  return before === after ? [] : [{ field: 'Who may see it', before: seenBy[before], after: seenBy[after] }]
}
