import { ValidationError } from 'payload'
import { isMediaCollection } from '../../content/files/layout.ts'
import type { Problem } from '../../content/schema/problem.ts'
import type { CollectionName, RecordOf } from '../../content/schema/publication.ts'
import { fromRecord, toRecord } from '../records/record-conversion.ts'
import type { ImportCounts } from './import-content.ts'
import { isSame } from './is-same.ts'
import { mediaUpload } from './media-upload.ts'
import type { Import } from './open-import.ts'

type Values = Record<string, unknown>

/**
 * Stores one record as an entry of the CMS, unless the entry says the same already.
 * @returns what happened, or nothing when `work.problems` says why it could not be stored
 */
export async function storeRecord<Name extends CollectionName>(
  work: Import,
  name: Name,
  record: RecordOf<Name>,
  status: 'published' | 'draft',
): Promise<keyof ImportCounts | undefined> {
  const missing: { name: CollectionName; slug: string }[] = []
  const { value, problems } = fromRecord(name, record, noting(work, missing))
  work.problems.push(...problems)
  if (!value) return undefined
  try {
    const stored = await findStored(work, name, record.slug)
    if (stored && (await isUnchanged(work, name, stored, record, status))) return 'unchanged'
    for (const one of missing) await makeRoom(work, one.name, one.slug)
    await write(work, name, record, { ...value, ...(isMediaCollection(name) ? {} : { _status: status }) }, stored)
    return work.wasThere(name, record.slug) ? 'changed' : 'added'
  } catch (error) {
    work.problems.push(...problemsOf(error, `${name}/${record.slug}`))
    return undefined
  }
}

/** The lookup, which notes what is referred to and is not in the database yet. */
function noting({ lookup, isStored }: Import, missing: { name: CollectionName; slug: string }[]): Import['lookup'] {
  return {
    ...lookup,
    idOf: (name, slug) => {
      if (lookup.idOf(name, slug) !== undefined && !isStored(name, slug)) missing.push({ name, slug })
      return lookup.idOf(name, slug)
    },
  }
}

/** Puts an empty draft where a record will come, for others to refer to: databases refuse references to nothing. */
async function makeRoom({ payload, lookup, isStored, noteStored }: Import, name: CollectionName, slug: string): Promise<void> {
  if (isStored(name, slug)) return
  const data = { id: lookup.idOf(name, slug), slug, _status: 'draft' }
  await payload.create({ collection: name, data: data as never, draft: true, depth: 0, context: { isImport: true } })
  noteStored(name, slug)
}

/** The entry as the public sees it; one that is not published as it was last saved. */
async function findStored({ payload, isStored }: Import, name: CollectionName, slug: string): Promise<Values | undefined> {
  if (!isStored(name, slug)) return undefined
  const wanted = { collection: name, where: { slug: { equals: slug } }, limit: 1, depth: 0 }
  const { docs } = await payload.find(wanted)
  const stored = docs[0] as unknown as Values | undefined
  if (stored?.['_status'] !== 'draft') return stored
  const latest = await payload.find({ ...wanted, draft: true })
  return latest.docs[0] as unknown as Values
}

async function isUnchanged<Name extends CollectionName>(work: Import, name: Name, stored: Values, record: RecordOf<Name>, status: string): Promise<boolean> {
  if (isMediaCollection(name) ? await uploadOf(work, name, record, stored) : stored['_status'] !== status) return false
  return isSame(toRecord(name, stored, work.lookup).value, { ...record, id: stored['id'] })
}

async function write<Name extends CollectionName>(work: Import, name: Name, record: RecordOf<Name>, data: Values, stored: Values | undefined): Promise<void> {
  const upload = await uploadOf(work, name, record, stored)
  const isDraft = data['_status'] === 'draft'
  const common = { collection: name, depth: 0, context: { isImport: true }, draft: isDraft, ...(upload ?? {}) }
  if (stored) {
    // A draft is saved beside what is published: what the files hold back is taken down first.
    if (isDraft && stored['_status'] === 'published') await takeDown(work, name, String(stored['id']))
    await work.payload.update({ ...common, id: String(stored['id']), data: data as never, overwriteExistingFiles: true })
    return
  }
  await work.payload.create({ ...common, data: { ...data, id: work.lookup.idOf(name, record.slug) } as never })
  work.noteStored(name, record.slug)
}

async function uploadOf(work: Import, name: CollectionName, record: object, stored: Values | undefined): Promise<{ filePath: string } | undefined> {
  return isMediaCollection(name) ? mediaUpload(work, name, record as RecordOf<typeof name>, stored) : undefined
}

async function takeDown({ payload }: Import, collection: CollectionName, id: string): Promise<void> {
  await payload.update({ collection, id, data: { _status: 'draft' }, depth: 0, context: { isImport: true } })
}

function problemsOf(error: unknown, record: string): Problem[] {
  if (error instanceof ValidationError) {
    return error.data.errors.map(({ path, message }) => ({ record, field: path, problem: 'was refused by the CMS', remedy: message }))
  }
  const words = error instanceof Error ? error.message : String(error)
  return [{ record, field: '', problem: `could not be stored (${words})`, remedy: 'Import again; if it happens twice, run: npm run doctor.' }]
}
