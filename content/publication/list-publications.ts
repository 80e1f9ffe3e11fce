import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { removeFolder, unfinishedPrefix } from './durable-folder.ts'
import { manifestFile } from './layout.ts'
import { digestPattern } from './sha256.ts'

export interface ListedPublication {
  digest: string
  folder: string
  /** When it was last published. */
  publishedAt: Date
}

/** The publications of a folder, the newest first. A folder that is not there holds none. */
export async function listPublications(publicationsFolder: string): Promise<ListedPublication[]> {
  const names = (await namesIn(publicationsFolder)).filter((name) => digestPattern.test(name))
  const listed = await Promise.all(
    names.map(async (digest) => {
      const folder = path.join(publicationsFolder, digest)
      const manifest = await stat(path.join(folder, manifestFile)).catch(() => undefined)
      return { digest, folder, publishedAt: manifest?.mtime ?? new Date(0) }
    }),
  )
  return listed.sort((left, right) => right.publishedAt.getTime() - left.publishedAt.getTime() || left.digest.localeCompare(right.digest))
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  })
}

const dayInMilliseconds = 24 * 60 * 60 * 1000

/**
 * Removes all but the newest publications, and what crashes left behind more than a day ago.
 * @param keep how many of the newest stay
 * @param inUse digests that stay whatever their age: the one that is live
 * @returns the digests removed
 */
export async function removeOldPublications(publicationsFolder: string, keep: number, inUse: readonly string[] = []): Promise<string[]> {
  const old = (await listPublications(publicationsFolder)).slice(Math.max(0, keep)).filter(({ digest }) => !inUse.includes(digest))
  for (const { folder } of old) await removeFolder(folder)
  await removeUnfinished(publicationsFolder)
  return old.map(({ digest }) => digest)
}

async function removeUnfinished(publicationsFolder: string): Promise<void> {
  const unfinished = (await namesIn(publicationsFolder)).filter((name) => name.startsWith(unfinishedPrefix)).map((name) => path.join(publicationsFolder, name))
  for (const folder of unfinished) {
    const { mtime } = await stat(folder)
    if (Date.now() - mtime.getTime() > dayInMilliseconds) await rm(folder, { recursive: true, force: true })
  }
}
