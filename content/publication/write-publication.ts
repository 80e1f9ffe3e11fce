import { mkdir, utimes } from 'node:fs/promises'
import path from 'node:path'
import { finishedTranslations } from '../document/translation/finished.ts'
import type { SiteSettings } from '../schema/message.ts'
import { ProblemsError, type Problem } from '../schema/problem.ts'
import type { Records } from '../schema/publication.ts'
import { checkRecords } from './check-records.ts'
import { removeFolder, writeDurableFolder } from './durable-folder.ts'
import { manifestFile } from './layout.ts'
import { readPicture, type PictureBytes, type PictureFile } from './picture-file.ts'
import { publicationFiles } from './publication-files.ts'
import { publicationState } from './read-publication.ts'

export interface PublicationContent {
  records: Records
  settings: SiteSettings
  /** Where a picture's file lies now. */
  pictureFile: PictureFile
}

/**
 * Writes a publication, never changed afterwards, into a folder named by its content. Writing the same content again
 * keeps what is there and only makes it the newest. Translations that lack something stay out of it.
 * @param publicationsFolder made if it is missing
 * @returns the digest that names it
 * @throws ProblemsError for records that do not fit their schemas and pictures that are missing or unsafe
 */
export async function writePublication({ records, settings, pictureFile }: PublicationContent, publicationsFolder: string): Promise<string> {
  const checked = checkRecords(records, settings)
  const { pictures, problems } = await readPictures(checked.records, pictureFile)
  const all = [...checked.problems, ...problems]
  if (all.length > 0) throw new ProblemsError('This cannot be published', all)

  const { languages, translations } = finishedTranslations(checked.records)
  const { digest, files } = publicationFiles({ ...checked.records, languages, translations }, checked.settings, pictures)
  const folder = path.join(publicationsFolder, digest)
  await mkdir(publicationsFolder, { recursive: true })
  const state = await publicationState(folder)
  if (state === 'damaged') await removeFolder(folder)
  if (state !== 'whole') await writeUnlessThere(folder, files)
  const now = new Date()
  await utimes(path.join(folder, manifestFile), now, now)
  return digest
}

/** Another process may finish the same publication first: then its folder serves as well as ours. */
async function writeUnlessThere(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  try {
    await writeDurableFolder(folder, files)
  } catch (error) {
    if ((await publicationState(folder)) !== 'whole') throw error
  }
}

/** Reads the files of all pictures and tells every problem with them. */
export async function readPictures(records: Records, pictureFile: PictureFile): Promise<{ pictures: PictureBytes[]; problems: Problem[] }> {
  const read = await Promise.all(records.pictures.map((picture) => readPicture(picture, pictureFile)))
  return {
    pictures: read.filter((result) => 'bytes' in result),
    problems: read.filter((result) => 'problem' in result),
  }
}
