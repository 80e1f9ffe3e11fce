import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import type { WaymarkDocument } from '../../../content/document/node.ts'
import { playedFiles } from '../../../content/document/recordings.ts'
import type { Records } from '../../../content/schema/publication.ts'
import { aboutFolder } from '../live/site-record.ts'
import { writeWhole } from '../write-whole.ts'

const privacySchema = z.object({
  /** Starts of addresses that browsers must neither keep nor tell other sites about. */
  sensitive: z.array(z.string()),
})
export type SitePrivacy = z.infer<typeof privacySchema>

const privacyFile = (folder: string): string => path.join(folder, aboutFolder, 'headers.json')

/** Addresses of sensitive guides. Everything below them is meant as well. */
export function sensitiveAddresses(documents: readonly WaymarkDocument[]): string[] {
  return documents.filter(({ isSensitive, variant }) => isSensitive && variant === 'standard').map(({ address }) => address)
}

/** Addresses of what the pages of sensitive guides play. */
export function sensitiveRecordings(records: Records): string[] {
  return playedFiles(records, ({ isSensitive }) => isSensitive).map((file) => `/media/${file}`)
}

/** Lists what leaves no trace. Everything below an address of a page is meant: parts, easy read and files. */
export async function writeSitePrivacy(folder: string, sensitive: readonly string[]): Promise<void> {
  await mkdir(path.join(folder, aboutFolder), { recursive: true })
  await writeWhole(privacyFile(folder), JSON.stringify({ sensitive: [...sensitive] } satisfies SitePrivacy, null, 2))
}

/** @throws Error when a site has no such list: better no page than one that leaves a trace */
export async function readSitePrivacy(folder: string): Promise<SitePrivacy> {
  return privacySchema.parse(JSON.parse(await readFile(privacyFile(folder), 'utf8')))
}
