import type { Payload } from 'payload'
import { writeContent } from '../../content/files/write-content.ts'
import { ProblemsError, type Problem } from '../../content/schema/problem.ts'
import { collectionNames, type CollectionName, type Records } from '../../content/schema/publication.ts'
import { atOneMoment } from '../publish/one-moment.ts'
import { readPublished } from '../publish/read-published.ts'
import { readLookup } from '../records/lookup.ts'
import { toRecord } from '../records/record-conversion.ts'

export interface ExportCounts {
  published: number
  drafts: number
  /** Drafts that are not finished enough for a file, and why. They stay in the CMS. */
  unfinished: Problem[]
}

/**
 * Writes what the CMS holds as content files: what is published as the content, drafts that are whole into its `drafts`
 * folder. Importing the folder again gives the same content.
 * @param folder such as content/starter; files of records that are no more are removed from it
 * @throws ProblemsError when something published cannot be written; nothing is then changed
 */
export async function exportContent(payload: Payload, folder: string): Promise<ExportCounts> {
  const { published, drafts, unfinished } = await atOneMoment(payload, async (req) => ({
    published: await readPublished(payload, req),
    ...(await readUnpublished(payload)),
  }))
  const { records, settings, mediaFile, problems } = published
  if (problems.length > 0 || !settings) throw new ProblemsError('The content cannot be exported', problems)
  await writeContent(folder, records, settings, { mediaFile, drafts })
  return { published: count(records), drafts: count(drafts), unfinished }
}

/** Entries that are not published, as they were last saved. */
async function readUnpublished(payload: Payload): Promise<{ drafts: Records; unfinished: Problem[] }> {
  const lookup = await readLookup(payload, { withBin: true })
  const unfinished: Problem[] = []
  const entries: [CollectionName, unknown[]][] = []
  for (const name of collectionNames) {
    const documents = await findUnpublished(payload, name)
    const converted = documents.map((document) => toRecord(name, document, lookup))
    unfinished.push(...converted.flatMap(({ problems }) => problems))
    entries.push([name, converted.flatMap(({ value }) => value ?? [])])
  }
  return { drafts: Object.fromEntries(entries) as Records, unfinished }
}

async function findUnpublished(payload: Payload, collection: CollectionName): Promise<Record<string, unknown>[]> {
  if (!payload.collections[collection].config.versions?.drafts) return []
  const where = { _status: { equals: 'draft' } } as const
  const { docs } = await payload.find({ collection, where, depth: 0, pagination: false, select: { slug: true } })
  const ids = docs.map(({ id }) => id)
  if (ids.length === 0) return []
  const latest = await payload.find({ collection, where: { id: { in: ids } }, draft: true, depth: 0, pagination: false, sort: 'slug' })
  return latest.docs as unknown as Record<string, unknown>[]
}

function count(records: Records): number {
  return collectionNames.reduce((sum, name) => sum + records[name].length, 0)
}
