import { randomUUID } from 'node:crypto'
import { constants, copyFile, mkdir, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'

/** Names of folders that are being written or removed start with this; nobody reads them. */
export const unfinishedPrefix = '.unfinished-'

/** What a folder is to hold, by path below it, with `/`. */
export interface FolderContent {
  files: ReadonlyMap<string, Uint8Array>
  /** Files too large to hold in memory, by where they lie now. */
  copies: ReadonlyMap<string, string>
}

/**
 * Writes a folder so that it is whole or not there: into a folder of another name beside it, flushed to disk, then
 * renamed. A crash leaves at most an unfinished folder that nobody reads.
 * @param target the folder's final path, which must not exist
 */
export async function writeDurableFolder(target: string, { files, copies }: FolderContent): Promise<void> {
  const parent = path.dirname(target)
  const unfinished = path.join(parent, `${unfinishedPrefix}${randomUUID()}`)
  try {
    const folders = new Set([unfinished, ...[...files.keys(), ...copies.keys()].map((file) => path.dirname(path.join(unfinished, file)))])
    for (const folder of folders) await mkdir(folder, { recursive: true })
    for (const [file, bytes] of files) await writeDurably(path.join(unfinished, file), bytes)
    for (const [file, from] of copies) await copyDurably(from, path.join(unfinished, file))
    for (const folder of folders) await flushFolder(folder)
    await rename(unfinished, target)
    await flushFolder(parent)
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true })
    throw error
  }
}

/** Read-only, because nothing may change in it any more. */
async function writeDurably(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx', 0o444)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Shares the room on disk with the original where the file system can. */
async function copyDurably(from: string, to: string): Promise<void> {
  await copyFile(from, to, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE)
  const handle = await open(to, 'r+')
  try {
    await handle.sync()
    await handle.chmod(0o444)
  } finally {
    await handle.close()
  }
}

/** Makes names in a folder survive a power cut. Windows has no such call and needs none. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Removes a folder so that nobody finds it half removed. */
export async function removeFolder(folder: string): Promise<void> {
  const unfinished = path.join(path.dirname(folder), `${unfinishedPrefix}${randomUUID()}`)
  await rename(folder, unfinished)
  await rm(unfinished, { recursive: true, force: true })
}
