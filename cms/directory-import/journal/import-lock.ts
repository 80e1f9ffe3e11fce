import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { lock } from 'proper-lockfile'
import { dataFolder } from '../../../content/data-folder.ts'

/** A lock not renewed for this long belongs to a process that was killed. On a busy computer one that looks at thousands of rows is silent for half as long. */
const stale = 60_000
const renewal = 5000
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
  // Who took a lock that was not renewed in time goes on with the journal, and sees what is done already: no reason to end the server.
  const onCompromised = (error: Error): void => process.emitWarning(`The lock of an import was not renewed in time, and is another's now. ${error.message}`)
  const options = { lockfilePath, stale, update: renewal, retries: patience, onCompromised }
  const release = await lock(folder, options).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ELOCKED') throw error
    return undefined
  })
  if (!release) return undefined
  try {
    return await work()
  } finally {
    await release().catch((error: unknown) => {
      if (!['ERELEASED', 'ENOTACQUIRED', 'ECOMPROMISED'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
    })
  }
}
