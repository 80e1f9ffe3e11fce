import { readlink } from 'node:fs/promises'
import path from 'node:path'
import { listSites } from '../build/live/site-record.ts'
import { liveLink, siteFolder } from '../build/data-folders.ts'
import { readSitePrivacy, type SitePrivacy } from '../build/output/page-privacy.ts'
import { readSiteMoves } from '../build/output/site-moves.ts'

/** The site visitors see at this moment. */
export interface LiveSite {
  folder: string
  isSensitive: (address: string) => boolean
  /** Where the page or file of an address is now, if it has moved. */
  movedTo: (address: string) => string | undefined
  /** Folders of the sites kept for a roll back: a page sent just before a switch still asks for its style sheet. */
  before: readonly string[]
}

/** Looks at the link anew for every request, so that a switch shows at once. */
export function createLiveSite(dataFolder: string): () => Promise<LiveSite | undefined> {
  let known: { digest: string; site: LiveSite } | undefined
  return async () => {
    const digest = await liveDigest(dataFolder)
    if (digest === undefined) return undefined
    if (known?.digest !== digest) known = { digest, site: await readLiveSite(dataFolder, digest) }
    return known.site
  }
}

async function liveDigest(dataFolder: string): Promise<string | undefined> {
  try {
    return path.basename(await readlink(liveLink(dataFolder)))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

async function readLiveSite(dataFolder: string, digest: string): Promise<LiveSite> {
  const folder = siteFolder(dataFolder, digest)
  const { sensitive }: SitePrivacy = await readSitePrivacy(folder)
  const others = (await listSites(dataFolder)).filter((site) => site.digest !== digest)
  return {
    folder,
    // With a slash, because the address without it is on its way to the page.
    isSensitive: (address) => sensitive.some((start) => `${address}/`.startsWith(start)),
    movedTo: await readSiteMoves(folder),
    before: others.map((site) => siteFolder(dataFolder, site.digest)),
  }
}
