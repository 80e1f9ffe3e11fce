import type { Payload } from 'payload'
import { isMediaCollection } from '../../content/files/layout.ts'
import { mediaFileIn } from '../../content/files/media-file.ts'
import { readContent, readDrafts } from '../../content/files/read-content.ts'
import { validateWithFiles } from '../../content/publication/validate-with-files.ts'
import type { SiteSettings } from '../../content/schema/message.ts'
import { ProblemsError } from '../../content/schema/problem.ts'
import { collectionNames, type Records } from '../../content/schema/publication.ts'
import { fromSettings, toSettings } from '../records/record-conversion.ts'
import { findBinned } from './find-binned.ts'
import { isSame } from './is-same.ts'
import { openImport, type Import } from './open-import.ts'
import { storeRecord } from './store-record.ts'

export interface ImportOptions {
  /** The day of importing, `2026-11-22`. */
  today: string
  onProgress?: (done: number, of: number) => void
}

/** How many records came in, by what happened to them. */
export interface ImportCounts {
  added: number
  changed: number
  unchanged: number
}

interface Folder {
  records: Records
  drafts: Records
  settings: SiteSettings
}

/**
 * Brings a folder of content files into the CMS: records by their slug, so that importing again changes only what differs.
 * Everything is read and judged before the first record is stored; nothing in the CMS is removed.
 * @param folder such as content/starter; records in its `drafts` folder come in as drafts
 * @throws ProblemsError with every problem of the files, or of storing them
 */
export async function importContent(payload: Payload, folder: string, { today, onProgress }: ImportOptions): Promise<ImportCounts> {
  const content = await readFolder(folder, today)
  const binned = await findBinned(payload, [content.records, content.drafts])
  if (binned.length > 0) throw new ProblemsError('The bin of the CMS stands in the way, so nothing was imported', binned)
  const work = await openImport(payload, [content.records, content.drafts], mediaFileIn(folder))
  const all = [...inOrder(content.records, 'published'), ...inOrder(content.drafts, 'draft')]
  const counts: ImportCounts = { added: 0, changed: 0, unchanged: 0 }
  for (const [index, { name, record, status }] of all.entries()) {
    const outcome = await storeRecord(work, name, record, status)
    if (outcome) counts[outcome]++
    onProgress?.(index + 1, all.length)
  }
  await storeSettings(work, content.settings)
  if (work.problems.length > 0) throw new ProblemsError('Not everything could be stored', work.problems)
  return counts
}

async function readFolder(folder: string, today: string): Promise<Folder> {
  const { records, settings, problems } = await readContent(folder)
  const drafts = await readDrafts(folder)
  const unreadable = [...problems, ...drafts.problems]
  if (unreadable.length > 0 || !settings) throw new ProblemsError(`The content in ${folder} cannot be read`, unreadable)
  const invalid = await validateWithFiles(records, settings, mediaFileIn(folder), today)
  if (invalid.length > 0) throw new ProblemsError(`The content in ${folder} cannot be published as it is, so nothing was imported`, invalid)
  return { records, drafts: drafts.records, settings }
}

type Status = 'published' | 'draft'

/** Pictures and recordings refer to nothing, and cannot be kept a place for without their file: they come first. */
const importOrder = collectionNames.toSorted((one, other) => Number(isMediaCollection(other)) - Number(isMediaCollection(one)))

function inOrder(records: Records, status: Status) {
  return importOrder.flatMap((name) => records[name].map((record) => ({ name, record, status })))
}

async function storeSettings({ payload, lookup, problems }: Import, settings: SiteSettings): Promise<void> {
  const stored = (await payload.findGlobal({ slug: 'site-settings', depth: 0 })) as unknown as Record<string, unknown>
  if (isSame(toSettings(stored, lookup).value, settings)) return
  const { value, problems: found } = fromSettings(settings, lookup)
  problems.push(...found)
  if (value) await payload.updateGlobal({ slug: 'site-settings', data: value, depth: 0, context: importContext })
}

/** Tells hooks that many records come in at once: nothing is published until all are in. */
export const importContext = { isImport: true }
