import { existsSync } from 'node:fs'
import type { MediaFile } from '../files/media-file.ts'
import type { SiteSettings } from '../schema/message.ts'
import type { Problem } from '../schema/problem.ts'
import type { Records } from '../schema/publication.ts'
import { readMedia } from './read-media.ts'
import { validatePublication } from './validate-publication.ts'

/**
 * Checks everything that is to be published together with the files of its pictures and recordings.
 * @param today the day of publishing, `2026-11-22`
 * @returns every problem found; none means that the site can be built from it
 */
export async function validateWithFiles(records: Records, settings: SiteSettings, mediaFile: MediaFile, today: string): Promise<Problem[]> {
  const pictureExists = (picture: { slug: string; file: string }): boolean => existsSync(mediaFile('pictures', picture))
  const found = validatePublication(records, settings, { pictureExists, today })
  // A picture that is not there is told once, by the rule of publishing.
  const { problems } = await readMedia({ ...records, pictures: records.pictures.filter(pictureExists) }, mediaFile)
  return [...found, ...problems]
}
