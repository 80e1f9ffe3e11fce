import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import type { WaymarkDocument } from '../../../content/document/node.ts'
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

/** Lists the pages that leave no trace. Everything below their address is meant: parts, easy read and files. */
export async function writeSitePrivacy(folder: string, documents: readonly WaymarkDocument[]): Promise<void> {
  await mkdir(path.join(folder, aboutFolder), { recursive: true })
  await writeWhole(privacyFile(folder), JSON.stringify({ sensitive: sensitiveAddresses(documents) } satisfies SitePrivacy, null, 2))
}

/** @throws Error when a site has no such list: better no page than one that leaves a trace */
export async function readSitePrivacy(folder: string): Promise<SitePrivacy> {
  return privacySchema.parse(JSON.parse(await readFile(privacyFile(folder), 'utf8')))
}
