import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { playedFiles } from '../../../content/document/recordings.ts'
import type { Publication } from '../../../content/schema/publication.ts'
import { linkOrCopy } from '../files/place-files.ts'

/** Puts the recordings that pages play into the site as hard links: they are large, and many sites are kept. */
export async function placeRecordings({ records, mediaFolder }: Publication, site: string): Promise<void> {
  const folder = path.join(site, 'media')
  await mkdir(folder, { recursive: true })
  for (const file of playedFiles(records)) await linkOrCopy(path.join(mediaFolder, file), path.join(folder, file))
}
