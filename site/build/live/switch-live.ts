import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { rename, rm, symlink } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { liveLink, siteFolder } from '../data-folders.ts'
import { readSiteRecord } from './site-record.ts'

/**
 * Lets visitors see a finished site: a new link is renamed over the old one, so there is no moment without a site.
 * @throws Error when there is no such site, or the file system has no symbolic links
 */
export async function switchLive(dataFolder: string, digest: string): Promise<void> {
  if (!(await readSiteRecord(dataFolder, digest)))
    throw new Error(`There is no finished site "${digest}". "npm run publication -- list" shows those there are.`)
  await writeToDisk(siteFolder(dataFolder, digest))
  const next = `${liveLink(dataFolder)}.${randomUUID()}`
  try {
    await symlink(path.join('sites', digest), next)
    await rename(next, liveLink(dataFolder))
  } catch (error) {
    await rm(next, { force: true })
    throw error
  }
}

/** Power loss after the switch must not show empty files. Where the machine has no `sync`, its own habit must do. */
async function writeToDisk(folder: string): Promise<void> {
  await promisify(execFile)('sync', ['-f', folder]).catch(() => undefined)
}
