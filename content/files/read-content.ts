import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { SiteSettings } from '../schema/message.ts'
import { type CollectionName, collectionNames, type Records } from '../schema/publication.ts'
import type { Problem } from '../schema/problem.ts'
import { listFiles } from './list-files.ts'
import { draftsFolder, layouts, settingsFile } from './layout.ts'
import { parseRecord, parseRecordList } from './read-record.ts'
import { parseSettings } from './site-file.ts'
import { belongsTo, strayFiles } from './stray-files.ts'
import { bySlug } from './write-record.ts'

/** What a content folder held. With problems, the records are those without; the settings are missing if they had one. */
export interface ContentRead {
  records: Records
  settings: SiteSettings | undefined
  problems: Problem[]
}

/**
 * Reads a whole content folder: every file, every problem at once. References between records are not judged here but
 * by the publication, which sees drafts left out.
 * @param folder such as content/starter
 * @throws Error when the folder itself cannot be read
 */
export async function readContent(folder: string): Promise<ContentRead> {
  const files = await listFiles(folder)
  const problems: Problem[] = []
  const records = await readRecords(folder, files, problems)
  const settings = await readSettings(folder, files, problems)
  problems.push(...strayFiles(files, records, problems), ...repeatedIds(records))
  return { records, settings, problems }
}

/**
 * Reads the records that a content folder holds back (`drafts/services/…`): to be imported as drafts.
 * @returns no records where there is no such folder
 */
export async function readDrafts(folder: string): Promise<Pick<ContentRead, 'records' | 'problems'>> {
  const all = await listFiles(folder)
  const files = all.filter((file) => file.startsWith(`${draftsFolder}/`)).map((file) => file.slice(draftsFolder.length + 1))
  const problems: Problem[] = []
  const records = await readRecords(path.join(folder, draftsFolder), files, problems)
  problems.push(...strayFiles(files, records, problems), ...repeatedIds(records))
  return { records, problems: problems.map((problem) => ({ ...problem, record: `${draftsFolder}/${problem.record}` })) }
}

async function readRecords(folder: string, files: readonly string[], problems: Problem[]): Promise<Records> {
  const entries: [CollectionName, unknown[]][] = []
  for (const name of collectionNames) entries.push([name, await readCollection(name, folder, files, problems)])
  return Object.fromEntries(entries) as Records
}

async function readCollection(name: CollectionName, folder: string, files: readonly string[], problems: Problem[]): Promise<unknown[]> {
  const layout = layouts[name]
  if (layout.form === 'list') {
    if (!files.includes(layout.file)) return []
    const list = parseRecordList(name, await readFile(path.join(folder, layout.file), 'utf8'), layout.file)
    problems.push(...list.problems)
    return bySlug(list.records)
  }
  const own = files.filter((file) => belongsTo(file, layout))
  const parsed = await Promise.all(own.map(async (file) => parseRecord(name, await readFile(path.join(folder, file), 'utf8'), file)))
  problems.push(...parsed.flatMap((one) => one.problems))
  return bySlug(parsed.flatMap(({ value }) => value ?? []))
}

async function readSettings(folder: string, files: readonly string[], problems: Problem[]): Promise<SiteSettings | undefined> {
  if (!files.includes(settingsFile)) {
    problems.push({ record: settingsFile, field: '', problem: 'is missing', remedy: 'Add it, with the name of the site, its area and its address.' })
    return undefined
  }
  const parsed = parseSettings(await readFile(path.join(folder, settingsFile), 'utf8'))
  problems.push(...parsed.problems)
  return parsed.value
}

function repeatedIds(records: Records): Problem[] {
  const seen = new Map<string, string>()
  return collectionNames.flatMap((name) =>
    records[name].flatMap(({ id, slug }) => {
      const other = seen.get(id)
      seen.set(id, `${name}/${slug}`)
      return other
        ? [
            {
              record: `${name}/${slug}`,
              field: 'id',
              problem: `is the id of ${other} too`,
              remedy: 'Take the id out of the newer record: it then gets its own.',
            },
          ]
        : []
    }),
  )
}
