import type { TableName } from '../../content/directory-tables/tables.ts'
import type { Problem } from '../../content/schema/problem.ts'
import type { RecordOf } from '../../content/schema/publication.ts'

export type DirectoryRecord = RecordOf<TableName>
export type Status = 'published' | 'draft'

/** What will be done to one entry: all that is needed to do it, and to undo it. */
export interface Change {
  collection: TableName
  id: string
  kind: 'added' | 'changed' | 'withdrawn'
  /** Where it comes from: "services.csv, row 12", "services/<id>". */
  place: string
  before: { record: DirectoryRecord; status: Status } | null
  after: { record: DirectoryRecord; status: Status }
  differences: Difference[]
}

/** What is done to an entry, in words. */
export const kindWords: Record<Change['kind'], string> = { added: 'New', changed: 'Changed', withdrawn: 'Taken down' }

/** One field of an entry, in words. */
export interface Difference {
  field: string
  before: string
  after: string
}

/** What an import would do. With problems it does nothing: everything comes in, or nothing. */
export interface Plan {
  changes: Change[]
  unchanged: number
  /** Each names its row, or its record in a feed. */
  problems: Problem[]
  /** What a person should look at, and may accept. */
  warnings: Problem[]
}

export interface PlanCounts {
  added: number
  changed: number
  withdrawn: number
  unchanged: number
}

export function countPlan({ changes, unchanged }: Pick<Plan, 'changes' | 'unchanged'>): PlanCounts {
  const count = (kind: Change['kind']): number => changes.filter((change) => change.kind === kind).length
  return { added: count('added'), changed: count('changed'), withdrawn: count('withdrawn'), unchanged }
}
