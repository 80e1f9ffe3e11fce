import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { publicationsFolder, siteFolder, sitesFolder, unfinishedPrefix } from '../data-folders.ts'
import { listSites } from './site-record.ts'

/** How many sites stay for a roll back. */
const sitesKept = 5

/** Removes what killed builds left behind. Only for who holds the build lock. */
export async function removeUnfinished(dataFolder: string): Promise<void> {
  const names = await readdir(sitesFolder(dataFolder)).catch(() => [])
  const unfinished = names.filter((name) => name.startsWith(unfinishedPrefix))
  await Promise.all(unfinished.map((name) => rm(path.join(sitesFolder(dataFolder), name), { recursive: true, force: true })))
}

/** Keeps the newest sites, the live one among them, and the publications they show; removes older ones. */
export async function removeOld(dataFolder: string): Promise<void> {
  const sites = await listSites(dataFolder)
  const isKept = (site: (typeof sites)[number], index: number): boolean => index < sitesKept || site.isLive
  const old = sites.filter((site, index) => !isKept(site, index))
  await Promise.all(old.map(({ digest }) => rm(siteFolder(dataFolder, digest), { recursive: true, force: true })))
  const shown = new Set(sites.filter(isKept).map(({ publication }) => publication))
  await removePublications(publicationsFolder(dataFolder), shown)
}

/** Those newer than any that is shown stay as well: they wait to be built. */
async function removePublications(folder: string, shown: ReadonlySet<string>): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  const dated = await Promise.all(names.map(async (name) => ({ name, time: (await stat(path.join(folder, name))).mtimeMs })))
  const newest = Math.max(0, ...dated.filter(({ name }) => shown.has(name)).map(({ time }) => time))
  const old = dated.filter(({ name, time }) => /^[0-9a-f]{16}$/.test(name) && !shown.has(name) && time < newest)
  await Promise.all(old.map(({ name }) => rm(path.join(folder, name), { recursive: true, force: true })))
}
