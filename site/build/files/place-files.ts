import { copyFile, link, mkdir } from 'node:fs/promises'
import path from 'node:path'
import { inParallel } from '../in-parallel.ts'
import type { MadeFile } from './make-files.ts'

/** Puts the files beside their pages as hard links, so that five kept sites take the room of one. */
export async function placeFiles(files: readonly MadeFile[], siteFolder: string): Promise<void> {
  const targets = files.map(({ address, cached }) => ({ from: cached.path, to: path.join(siteFolder, address) }))
  await inParallel([...new Set(targets.map(({ to }) => path.dirname(to)))], 32, async (folder) => {
    await mkdir(folder, { recursive: true })
  })
  await inParallel(targets, 32, ({ from, to }) => linkOrCopy(from, to))
}

/** Some file systems have no hard links, or few of them. */
export async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to)
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (!['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP', 'ENOSYS'].includes(code)) throw error
    await copyFile(from, to)
  }
}
