import { mkdir, utimes } from 'node:fs/promises'
import path from 'node:path'
import { finishedTranslations } from '../document/translation/finished.ts'
import type { MediaFile } from '../files/media-file.ts'
import type { SiteSettings } from '../schema/message.ts'
import { ProblemsError } from '../schema/problem.ts'
import type { Records } from '../schema/publication.ts'
import { checkRecords } from './check-records.ts'
import { removeFolder, writeDurableFolder, type FolderContent } from './durable-folder.ts'
import { manifestFile } from './layout.ts'
import { publicationFiles } from './publication-files.ts'
import { readMedia } from './read-media.ts'
import { publicationState } from './read-publication.ts'

export interface PublicationContent {
  records: Records
  settings: SiteSettings
  /** Where the file of a picture or recording lies now. */
  mediaFile: MediaFile
}

/**
 * Writes a publication, never changed afterwards, into a folder named by its content. Writing the same content again
 * keeps what is there and only makes it the newest. Translations that lack something stay out of it.
 * @param publicationsFolder made if it is missing
 * @returns the digest that names it
 * @throws ProblemsError for records that do not fit their schemas, and pictures and recordings that are missing or unsafe
 */
export async function writePublication({ records, settings, mediaFile }: PublicationContent, publicationsFolder: string): Promise<string> {
  const checked = checkRecords(records, settings)
  const { media, problems } = await readMedia(checked.records, mediaFile)
  const all = [...checked.problems, ...problems]
  if (all.length > 0) throw new ProblemsError('This cannot be published', all)

  const { languages, translations } = finishedTranslations(checked.records)
  const { digest, ...content } = publicationFiles({ ...checked.records, languages, translations }, checked.settings, media)
  const folder = path.join(publicationsFolder, digest)
  await mkdir(publicationsFolder, { recursive: true })
  const state = await publicationState(folder)
  if (state === 'damaged') await removeFolder(folder)
  if (state !== 'whole') await writeUnlessThere(folder, content)
  const now = new Date()
  await utimes(path.join(folder, manifestFile), now, now)
  return digest
}

/** Another process may finish the same publication first: then its folder serves as well as ours. */
async function writeUnlessThere(folder: string, content: FolderContent): Promise<void> {
  try {
    await writeDurableFolder(folder, content)
  } catch (error) {
    if ((await publicationState(folder)) !== 'whole') throw error
  }
}
