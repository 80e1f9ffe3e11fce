import { existsSync } from 'node:fs'
import path from 'node:path'
import { picturesFolder } from '../files/layout.ts'
import { readContent } from '../files/read-content.ts'
import type { SiteSettings } from '../schema/message.ts'
import { ProblemsError } from '../schema/problem.ts'
import type { Records } from '../schema/publication.ts'
import type { PictureFile } from './picture-file.ts'
import { validatePublication } from './validate-publication.ts'
import { readPictures, writePublication } from './write-publication.ts'

/**
 * Publishes a folder of content files as they are, without a CMS: for tests and for working on the site.
 * @param contentFolder such as content/starter
 * @param today the day of publishing, `2026-11-22`
 * @returns the digest of the publication
 * @throws ProblemsError with every problem: of the files first, and once they can be read, of what they say
 */
export async function publishContentFiles(contentFolder: string, publicationsFolder: string, today: string): Promise<string> {
  const { records, settings, problems } = await readContent(contentFolder)
  if (problems.length > 0 || !settings) throw new ProblemsError(`The content in ${contentFolder} cannot be read`, problems)
  const pictureFile: PictureFile = (picture) => path.join(contentFolder, picturesFolder, picture.file)
  await checkContent(records, settings, pictureFile, today)
  return writePublication({ records, settings, pictureFile }, publicationsFolder)
}

async function checkContent(records: Records, settings: SiteSettings, pictureFile: PictureFile, today: string): Promise<void> {
  const pictureExists = (picture: Parameters<PictureFile>[0]): boolean => existsSync(pictureFile(picture))
  const found = validatePublication(records, settings, { pictureExists, today })
  // A picture that is not there is told once, by the rule of publishing.
  const { problems } = await readPictures({ ...records, pictures: records.pictures.filter(pictureExists) }, pictureFile)
  if (found.length + problems.length > 0) throw new ProblemsError('This cannot be published', [...found, ...problems])
}
