import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { lock } from 'proper-lockfile'
import { dataFolder } from '../../../content/data-folder.ts'

/** A lock not renewed for this long belongs to a process that was killed. */
const stale = 20_000
/** Two seconds: one that ends just now gives the lock back, and one that was begun by the same press has its journal. */
const patience = { retries: 8, minTimeout: 250, maxTimeout: 250 }

/**
 * Lets one process at a time change the directory from a journal.
 * @returns nothing when another is at work, and still is in a moment
 */
export async function withImportLock<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
  const folder = dataFolder()
  await mkdir(folder, { recursive: true })
  const lockfilePath = path.join(folder, 'directory-import.lock')
  const release = await lock(folder, { lockfilePath, stale, update: stale / 4, retries: patience }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ELOCKED') throw error
    return undefined
  })
  if (!release) return undefined
  try {
    return await work()
  } finally {
    await release()
  }
}
