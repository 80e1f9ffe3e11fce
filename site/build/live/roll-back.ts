import { withBuildLock } from '../lock.ts'
import { listSites, type SiteRecord } from './site-record.ts'
import { switchLive } from './switch-live.ts'

/**
 * Puts an earlier site live again. What is in the CMS is not changed: the next publishing goes forward from there.
 * @param digest which site (its first characters will do); if not given, the one before the one that is live
 * @throws Error when there is no such site
 */
export async function rollBack(dataFolder: string, digest?: string): Promise<SiteRecord> {
  return withBuildLock(
    dataFolder,
    () => undefined,
    async () => {
      const site = digest === undefined ? await siteBefore(dataFolder) : await siteNamed(dataFolder, digest)
      await switchLive(dataFolder, site.digest)
      return site
    },
  )
}

async function siteBefore(dataFolder: string): Promise<SiteRecord> {
  const sites = await listSites(dataFolder)
  const before = sites[sites.findIndex(({ isLive }) => isLive) + 1]
  if (!before) throw new Error('There is no earlier site to go back to. "npm run publication -- list" shows those there are.')
  return before
}

async function siteNamed(dataFolder: string, start: string): Promise<SiteRecord> {
  const [site, other] = (await listSites(dataFolder)).filter((each) => each.digest.startsWith(start))
  if (!site || start === '') throw new Error(`There is no site "${start}". "npm run publication -- list" shows those there are.`)
  if (other) throw new Error(`More than one site begins with "${start}". Type more of its name.`)
  return site
}
