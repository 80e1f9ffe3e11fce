import type { Payload } from 'payload'
import { directoryTables } from '../../content/directory-tables/write-rows.ts'
import type { TableName } from '../../content/directory-tables/tables.ts'
import type { Table } from '../../content/tables/table.ts'
import type { RecordOf } from '../../content/schema/publication.ts'
import { publishedOnly } from '../publish/published-only.ts'
import { readLookup } from '../records/lookup.ts'
import { toRecord } from '../records/record-conversion.ts'

/** The directory as it is published, as tables. Imported again, they change nothing. */
export async function exportDirectory(payload: Payload): Promise<Table[]> {
  const lookup = await readLookup(payload, { withBin: true })
  const read = async <Name extends TableName>(collection: Name): Promise<RecordOf<Name>[]> => {
    const where = publishedOnly(payload, collection)
    const { docs } = await payload.find({ collection, where, overrideAccess: false, depth: 0, pagination: false, sort: 'slug' })
    return docs.flatMap((document) => toRecord(collection, document as unknown as Record<string, unknown>, lookup).value ?? [])
  }
  return directoryTables({ services: await read('services'), organisations: await read('organisations'), locations: await read('locations') })
}
