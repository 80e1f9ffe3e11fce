import type { TableName } from '../../content/directory-tables/tables.ts'
import type { Problem } from '../../content/schema/problem.ts'

/** What a row or an entry of a feed says of one record. Fields it does not name stay as they are. */
export interface Proposal {
  collection: TableName
  id: string
  slug: string
  /** The row, for problems and for giving it back. */
  place: string
  values: Record<string, unknown>
  problems: Problem[]
}
