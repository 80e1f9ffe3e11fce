import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

/**
 * Does a piece of work only when what it is made from has changed since it last succeeded.
 * @param note file that remembers the digest of the last success
 * @param digest of everything the work depends on
 * @param isThere whether the work's result still exists
 * @param work runs when needed; when it fails, nothing is remembered
 * @returns whether the work was done now
 */
export async function doOnce(note: string, digest: string, isThere: () => boolean, work: () => Promise<void>): Promise<boolean> {
  if (isThere() && (await readNote(note)) === digest) return false
  await rm(note, { force: true })
  await work()
  await mkdir(path.dirname(note), { recursive: true })
  await writeFile(note, `${digest}\n`)
  return true
}

async function readNote(note: string): Promise<string | undefined> {
  return readFile(note, 'utf8').then(
    (text) => text.trim(),
    () => undefined,
  )
}
