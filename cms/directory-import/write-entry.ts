import { ValidationError, type Payload } from 'payload'
import type { Problem } from '../../content/schema/problem.ts'
import type { TableName } from '../../content/directory-tables/tables.ts'
import type { Lookup } from '../blocks/place.ts'
import { fromRecord } from '../records/record-conversion.ts'
import type { DirectoryRecord, Status } from './change.ts'

/** Tells hooks that the program writes many entries at once. */
const context = { isImport: true }

interface Entry {
  collection: TableName
  id: string
  record: DirectoryRecord
  status: Status
}

/** @throws an error of the CMS, or ProblemsError's like, when it cannot be stored */
export async function writeEntry(payload: Payload, lookup: Lookup, { collection, id, record, status }: Entry, isThere: boolean): Promise<void> {
  const { value, problems } = fromRecord(collection, record as never, lookup)
  if (!value) throw new UnwritableError(problems)
  const common = { collection, depth: 0, context, draft: false } as const
  const data = { ...value, _status: status } as never
  if (isThere) await payload.update({ ...common, id, data })
  else await payload.create({ ...common, data: { ...(data as object), id } as never, draft: status === 'draft' })
}

/** Removes an entry that an import had added. */
export async function removeEntry(payload: Payload, collection: TableName, id: string): Promise<void> {
  await payload.delete({ collection, id, depth: 0, context })
}

export class UnwritableError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super('The record refers to what is not there.')
  }
}

/** What an error of writing means for a person. */
export function problemsOfWriting(error: unknown, record: string): Problem[] {
  if (error instanceof UnwritableError) return error.problems.map((problem) => ({ ...problem, record }))
  if (error instanceof ValidationError) {
    return error.data.errors.map(({ path, message }) => ({ record, field: path, problem: 'was refused by the CMS', remedy: message }))
  }
  const words = error instanceof Error ? error.message : String(error)
  return [{ record, field: '', problem: `could not be stored (${words})`, remedy: 'Import again; if it happens twice, run: npm run doctor.' }]
}
