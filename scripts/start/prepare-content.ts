import { existsSync } from 'node:fs'
import path from 'node:path'
import { codeDigest, siteCodeDigest } from '../../site/build/code-digest.ts'
import { AlreadyToldError } from '../process/already-told.ts'
import { runScript } from '../process/run-script.ts'
import { doOnce } from './done-before.ts'
import { cmsSources } from './sources.ts'

/** Folder in the data folder with notes of what was done, for which code. Without it everything is looked at again. */
export const notesFolder = 'prepared'

const sinceEarlier = 'ready since an earlier start'

/**
 * Brings the database up to date with the code, and fills a new one. Left out when the code has not changed since.
 * @param data the data folder
 * @throws AlreadyToldError when it failed
 */
export async function prepareDatabase(data: string, signal: AbortSignal): Promise<string> {
  const isThere = () => usesPostgres() || existsSync(path.join(data, 'cms.db'))
  const isNew = await doOnce(path.join(data, notesFolder, 'database'), await cmsCode(), isThere, async () => {
    if (!(await runScript('scripts/start/load-content.ts', signal))) throw new AlreadyToldError()
  })
  return isNew ? 'done' : sinceEarlier
}

/**
 * Publishes and builds the site, when there is none or the code has changed; what editors change, the CMS publishes itself.
 * When that fails and there is a site from before, Waymark starts all the same: what is wrong may have to be mended in the CMS.
 * @param data the data folder
 * @throws AlreadyToldError when it failed and there is no site to show
 */
export async function publishOnce(data: string, signal: AbortSignal): Promise<string> {
  const isThere = () => existsSync(path.join(data, 'live'))
  const digest = `${await cmsCode()} ${await siteCodeDigest()}`
  try {
    const isNew = await doOnce(path.join(data, notesFolder, 'site'), digest, isThere, async () => {
      if (!(await runScript('scripts/publish.ts', signal))) throw new AlreadyToldError()
    })
    return isNew ? 'done' : sinceEarlier
  } catch (error) {
    if (error instanceof AlreadyToldError && isThere()) return 'not published: readers see the site from before. Put it right in the CMS and publish there'
    throw error
  }
}

async function cmsCode(): Promise<string> {
  return `${usesPostgres() ? 'postgresql' : 'sqlite'} ${await codeDigest(await cmsSources())}`
}

function usesPostgres(): boolean {
  return Boolean(process.env['DATABASE_URL'])
}
