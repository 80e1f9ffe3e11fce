import type { Payload } from 'payload'
import { directoryTables } from '../../content/directory-tables/write-rows.ts'
import type { TableName } from '../../content/directory-tables/tables.ts'
import type { Table } from '../../content/tables/table.ts'
import { ProblemsError, type Problem } from '../../content/schema/problem.ts'
import type { RecordOf } from '../../content/schema/publication.ts'
import { publishedOnly } from '../publish/published-only.ts'
import { readLookup } from '../records/lookup.ts'
import { toRecord } from '../records/record-conversion.ts'

/**
 * The directory as it is published, as tables. Imported again, they change nothing.
 * @throws ProblemsError with all that keeps entries from being written: a file without them would look whole
 */
export async function exportDirectory(payload: Payload): Promise<Table[]> {
  const lookup = await readLookup(payload, { withBin: true })
  const problems: Problem[] = []
  const read = async <Name extends TableName>(collection: Name): Promise<RecordOf<Name>[]> => {
    const where = publishedOnly(payload, collection)
    const { docs } = await payload.find({ collection, where, overrideAccess: false, depth: 0, pagination: false, sort: 'slug' })
    return docs.flatMap((document) => {
      const converted = toRecord(collection, document as unknown as Record<string, unknown>, lookup)
      problems.push(...converted.problems)
      return converted.value ?? []
    })
  }
  const records = { services: await read('services'), organisations: await read('organisations'), locations: await read('locations') }
  if (problems.length > 0) throw new ProblemsError('Nothing was exported', problems)
  return directoryTables(records)
}
