import type { Payload } from 'payload'
import type { TableName } from '../../content/directory-tables/tables.ts'
import type { Lookup } from '../blocks/place.ts'
import { isSame } from '../import/is-same.ts'
import { toRecord } from '../records/record-conversion.ts'
import type { DirectoryRecord, Status } from './change.ts'

type Document = Record<string, unknown> & { id: string }

/** An entry as it stands. */
export interface Standing {
  id: string
  status: Status
  isInBin: boolean
  /** As readers see it, or for what is not published as it was last saved. Absent when it is too unfinished for a record. */
  record: DirectoryRecord | undefined
  /** Its newest version says otherwise: somebody has saved words that are not published yet. */
  hasNewerDraft: boolean
  /** As it was last saved, when that is a whole record. */
  newest: DirectoryRecord | undefined
}

const atOnce = 400

/** Entries by their ids; those that there are none of are left out. */
export async function readStanding(payload: Payload, collection: TableName, ids: readonly string[], lookup: Lookup): Promise<Map<string, Standing>> {
  const found = new Map<string, Standing>()
  for (let from = 0; from < ids.length; from += atOnce) {
    const where = { id: { in: ids.slice(from, from + atOnce) } }
    const common = { collection, where, depth: 0, pagination: false, trash: true } as const
    const stored = (await payload.find({ ...common, draft: false })).docs as unknown as Document[]
    const latest = (await payload.find({ ...common, draft: true })).docs as unknown as Document[]
    const latestById = new Map(latest.map((document) => [document.id, document]))
    for (const document of stored) found.set(document.id, toStanding(collection, document, latestById.get(document.id), lookup))
  }
  return found
}

function toStanding(collection: TableName, stored: Document, latest: Document | undefined, lookup: Lookup): Standing {
  const status = statusOf(stored)
  const newest = latest && toRecord(collection, latest, lookup).value
  const record = status === 'published' || !latest ? toRecord(collection, stored, lookup).value : newest
  return {
    id: stored.id,
    status,
    isInBin: Boolean(stored['deletedAt']),
    record,
    hasNewerDraft: !latest || statusOf(latest) !== status || !isSame(record, newest),
    newest,
  }
}

const statusOf = (document: Document): Status => (document['_status'] === 'published' ? 'published' : 'draft')
