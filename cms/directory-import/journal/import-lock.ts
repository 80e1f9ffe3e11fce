import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { lock } from 'proper-lockfile'
import { dataFolder } from '../../../content/data-folder.ts'

/** A lock not renewed for this long belongs to a process that was killed. */
const stale = 20_000

/**
 * Lets one process at a time change the directory from a journal.
 * @returns nothing when another is at work
 */
export async function withImportLock<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
  const folder = dataFolder()
  await mkdir(folder, { recursive: true })
  const release = await lock(folder, { lockfilePath: path.join(folder, 'directory-import.lock'), stale, update: stale / 4 }).catch((error: unknown) => {
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
