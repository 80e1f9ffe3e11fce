import path from 'node:path'
import { listPublications } from '../../../content/publication/list-publications.ts'
import { removeOldIndexes } from './index-files.ts'
import { ensureIndex } from './write-index.ts'

/**
 * After publishing: makes the API's index, so that nobody who asks has to wait for it, and removes those of publications that are
 * gone. The API makes a missing one itself.
 * @param publicationFolder `publications/<digest>`
 */
export async function prepareIndexes(publicationFolder: string): Promise<void> {
  await ensureIndex(publicationFolder)
  const kept = await listPublications(path.dirname(publicationFolder))
  await removeOldIndexes(kept.map(({ digest }) => digest))
}
