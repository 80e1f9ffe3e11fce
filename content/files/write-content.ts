import { copyFile, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { SiteSettings } from '../schema/message.ts'
import { type Problem, ProblemsError } from '../schema/problem.ts'
import type { Records } from '../schema/publication.ts'
import type { Picture } from '../schema/reference.ts'
import { contentTexts, draftTexts } from './content-texts.ts'
import { draftsFolder, layouts, picturesFolder } from './layout.ts'
import { listFiles } from './list-files.ts'
import { belongsTo, isPicture } from './stray-files.ts'

interface WriteOptions {
  pictureFile?: (picture: Picture) => string
  drafts?: Records
}

/**
 * Writes a whole content folder in its canonical form. All files are written aside first and then renamed one by one, so
 * a failure (a record that cannot be written, a full disk) leaves the old files as they were, and no file is ever half
 * written. Files of records that are no more are removed, within the folders of collections only; unchanged files are
 * not touched.
 * @param options.pictureFile path of a picture's file, to be copied into the folder; without it the pictures there stay
 * @param options.drafts records held back, for the `drafts` folder; without them that folder stays as it is
 * @throws ProblemsError with every record that files could not hold, before anything is written
 */
export async function writeContent(folder: string, records: Records, settings: SiteSettings, { pictureFile, drafts }: WriteOptions = {}): Promise<void> {
  const { texts, problems } = allTexts(records, settings, drafts)
  if (problems.length > 0) throw new ProblemsError('The content cannot be written', problems)
  await mkdir(folder, { recursive: true })
  const before = await listFiles(folder)
  const aside = await mkdtemp(path.join(folder, '.writing-'))
  try {
    const changed = await writeAside(aside, folder, texts)
    const pictures = pictureFile ? await copyAside(aside, records.pictures, pictureFile) : []
    for (const file of [...changed, ...pictures]) await putInPlace(aside, folder, file)
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
  const ours = before.filter((file) => isOurs(file) || (drafts && isDraft(file)))
  await removeOthers(folder, ours, new Set([...texts.keys(), ...records.pictures.map(({ file }) => `${picturesFolder}/${file}`)]))
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

async function copyAside(aside: string, pictures: readonly Picture[], pictureFile: (picture: Picture) => string): Promise<string[]> {
  await mkdir(path.join(aside, picturesFolder), { recursive: true })
  const problems: Problem[] = []
  for (const picture of pictures) {
    const from = pictureFile(picture)
    await copyFile(from, path.join(aside, picturesFolder, picture.file)).catch((error: unknown) => {
      if (!(error instanceof Error) || !('code' in error) || error.code !== 'ENOENT') throw error
      problems.push({
        record: `pictures/${picture.slug}`,
        field: 'file',
        problem: `its file ${from} does not exist`,
        remedy: 'Upload the picture again, or delete its record.',
      })
    })
  }
  if (problems.length > 0) throw new ProblemsError('The content cannot be written', problems)
  return [...new Set(pictures.map(({ file }) => `${picturesFolder}/${file}`))]
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
  return isPicture(file) || Object.values(layouts).some((layout) => belongsTo(file, layout))
}

function isDraft(file: string): boolean {
  return file.startsWith(`${draftsFolder}/`) && isOurs(file.slice(draftsFolder.length + 1))
}
