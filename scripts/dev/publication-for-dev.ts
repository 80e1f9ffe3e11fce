import path from 'node:path'
import { listPublications } from '../../content/publication/list-publications.ts'
import { publishContentFiles } from '../../content/publication/publish-content-files.ts'
import { ukDay } from '../../content/uk-day.ts'
import { publicationsFolder } from '../../site/build/data-folders.ts'
import { root } from '../launch/root.mjs'

/**
 * What the site of `npm run dev` shows: the newest publication, or the starter content when nothing has been published yet.
 * @param data the data folder
 * @returns the publication's folder
 * @throws ProblemsError when the starter content cannot be published
 */
export async function publicationForDev(data: string): Promise<string> {
  const publications = publicationsFolder(data)
  const newest = (await listPublications(publications))[0]
  if (newest) return newest.folder
  const digest = await publishContentFiles(path.join(root, 'content', 'starter'), publications, ukDay())
  return path.join(publications, digest)
}
