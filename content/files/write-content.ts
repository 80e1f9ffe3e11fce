import { copyFile, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { SiteSettings } from '../schema/message.ts'
import { type Problem, ProblemsError } from '../schema/problem.ts'
import type { Records } from '../schema/publication.ts'
import { contentTexts, draftTexts } from './content-texts.ts'
import { draftsFolder, layouts, mediaCollections, mediaLayouts } from './layout.ts'
import { listFiles } from './list-files.ts'
import type { MediaFile } from './media-file.ts'
import { belongsTo, mediaOf, mediaPaths } from './stray-files.ts'

interface WriteOptions {
  mediaFile?: MediaFile
  drafts?: Records
}

/**
 * Writes a whole content folder in its canonical form. All files are written aside first and then renamed one by one, so
 * a failure (a record that cannot be written, a full disk) leaves the old files as they were, and no file is ever half
 * written. Files of records that are no more are removed, within the folders of collections only; unchanged files are
 * not touched.
 * @param options.mediaFile path of the file of a picture or recording, to be copied into the folder; without it those there stay
 * @param options.drafts records held back, for the `drafts` folder; without them that folder stays as it is
 * @throws ProblemsError with every record that files could not hold, before anything is written
 */
export async function writeContent(folder: string, records: Records, settings: SiteSettings, { mediaFile, drafts }: WriteOptions = {}): Promise<void> {
  const { texts, problems } = allTexts(records, settings, drafts)
  if (problems.length > 0) throw new ProblemsError('The content cannot be written', problems)
  await mkdir(folder, { recursive: true })
  const before = await listFiles(folder)
  const aside = await mkdtemp(path.join(folder, '.writing-'))
  try {
    const changed = await writeAside(aside, folder, texts)
    const media = mediaFile ? await copyAside(aside, records, mediaFile) : []
    for (const file of [...changed, ...media]) await putInPlace(aside, folder, file)
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
  const ours = before.filter((file) => isOurs(file) || (drafts && isDraft(file)))
  await removeOthers(folder, ours, new Set([...texts.keys(), ...mediaPaths(records)]))
}

function allTexts(records: Records, settings: SiteSettings, drafts: Records | undefined): ReturnType<typeof contentTexts> {
  const content = contentTexts(records, settings)
  if (!drafts) return content
  const held = draftTexts(drafts)
  return { texts: new Map([...content.texts, ...held.texts]), problems: [...content.problems, ...held.problems] }
}

async function writeAside(aside: string, folder: string, texts: ReadonlyMap<string, string>): Promise<string[]> {
  const changed: string[] = []
  for (const [file, text] of texts) {
    const old = await readFile(path.join(folder, file), 'utf8').catch(() => undefined)
    if (old === text) continue
    await mkdir(path.dirname(path.join(aside, file)), { recursive: true })
    await writeFile(path.join(aside, file), text, { flush: true })
    changed.push(file)
  }
  return changed
}

async function copyAside(aside: string, records: Records, mediaFile: MediaFile): Promise<string[]> {
  const problems: Problem[] = []
  for (const name of mediaCollections) {
    await mkdir(path.join(aside, mediaLayouts[name].folder), { recursive: true })
    for (const record of records[name]) {
      const from = mediaFile(name, record)
      await copyFile(from, path.join(aside, mediaLayouts[name].folder, record.file)).catch((error: unknown) => {
        if (!(error instanceof Error) || !('code' in error) || error.code !== 'ENOENT') throw error
        problems.push({
          record: `${name}/${record.slug}`,
          field: 'file',
          problem: `its file ${from} does not exist`,
          remedy: 'Upload the file again, or delete its record.',
        })
      })
    }
  }
  if (problems.length > 0) throw new ProblemsError('The content cannot be written', problems)
  return [...new Set(mediaPaths(records))]
}

async function putInPlace(aside: string, folder: string, file: string): Promise<void> {
  await mkdir(path.dirname(path.join(folder, file)), { recursive: true })
  await rename(path.join(aside, file), path.join(folder, file))
}

/** `files` are those from before the writing: what somebody adds meanwhile is not ours to remove. */
async function removeOthers(folder: string, files: readonly string[], kept: ReadonlySet<string>): Promise<void> {
  for (const file of files) if (!kept.has(file)) await rm(path.join(folder, file), { force: true })
}

function isOurs(file: string): boolean {
  return mediaOf(file) !== undefined || Object.values(layouts).some((layout) => belongsTo(file, layout))
}

function isDraft(file: string): boolean {
  return file.startsWith(`${draftsFolder}/`) && isOurs(file.slice(draftsFolder.length + 1))
}
