import { mkdir, readdir, readFile, readlink } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { liveLink, siteFolder, sitesFolder, unfinishedPrefix } from '../data-folders.ts'
import { writeWhole } from '../write-whole.ts'

const siteRecordSchema = z.object({
  digest: z.string(),
  /** Digest of the publication it shows. */
  publication: z.string(),
  /** The day it is made for. */
  madeOn: z.string(),
  /** When it was last put live by publishing, ISO 8601. */
  publishedAt: z.string(),
  pages: z.number(),
  files: z.number(),
})
export type SiteRecord = z.infer<typeof siteRecordSchema>

/** Folder in a site for what is about it and is not served: its record and the headers of its pages. */
export const aboutFolder = '.waymark'
export const siteRecordFile = (folder: string): string => path.join(folder, aboutFolder, 'site.json')

/** Reads the record of a finished site, if that is what the folder holds. */
export async function readSiteRecord(dataFolder: string, digest: string): Promise<SiteRecord | undefined> {
  try {
    const parsed = siteRecordSchema.safeParse(JSON.parse(await readFile(siteRecordFile(siteFolder(dataFolder, digest)), 'utf8')))
    return parsed.data
  } catch {
    return undefined
  }
}

/** Digest of the site that visitors see now. */
export async function liveDigest(dataFolder: string): Promise<string | undefined> {
  try {
    return path.basename(await readlink(liveLink(dataFolder)))
  } catch {
    return undefined
  }
}

/** Finished sites, the newest first, and which of them visitors see. */
export async function listSites(dataFolder: string): Promise<(SiteRecord & { isLive: boolean })[]> {
  const names = await readdir(sitesFolder(dataFolder)).catch(() => [])
  const live = await liveDigest(dataFolder)
  const records = await Promise.all(names.filter((name) => !name.startsWith(unfinishedPrefix)).map((name) => readSiteRecord(dataFolder, name)))
  return records
    .filter((record) => record !== undefined)
    .map((record) => ({ ...record, isLive: record.digest === live }))
    .sort((one, other) => other.publishedAt.localeCompare(one.publishedAt))
}

/** Writes the record into a site's folder. */
export async function writeSiteRecord(folder: string, record: SiteRecord): Promise<void> {
  await mkdir(path.join(folder, aboutFolder), { recursive: true })
  await writeWhole(siteRecordFile(folder), JSON.stringify(record, null, 2))
}
