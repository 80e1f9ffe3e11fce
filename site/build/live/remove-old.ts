import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { removeOldPublications } from '../../../content/publication/list-publications.ts'
import { publicationsFolder, siteFolder, sitesFolder, unfinishedPrefix } from '../data-folders.ts'
import { listSites } from './site-record.ts'

/** How many sites, and how many publications, stay for a roll back. */
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
  const shown = sites.filter(isKept).map(({ publication }) => publication)
  await removeOldPublications(publicationsFolder(dataFolder), sitesKept, shown)
}
