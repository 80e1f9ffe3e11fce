import { createHash } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { publishContentFiles } from '../content/publication/publish-content-files.ts'
import { buildSite } from '../site/build/build-site.ts'
import { publicationsFolder } from '../site/build/data-folders.ts'
import { startSiteServer } from '../site/server/start-site-server.ts'

const starterContent = path.join(import.meta.dirname, '..', 'content', 'starter')
const builtOn = '2026-11-25'

export interface StarterSite {
  address: string
  folder: string
  stop: () => Promise<void>
}

/**
 * Builds the web pages of the whole starter content with their search, without files to print, and serves them. Like the
 * small site it stays in a folder of this checkout, so that the second to ask finds it built.
 */
export async function startStarterSite(): Promise<StarterSite> {
  const checkout = createHash('sha256')
    .update(import.meta.dirname)
    .digest('hex')
    .slice(0, 8)
  const dataFolder = path.join(tmpdir(), `waymark-starter-${process.getuid?.() ?? 'user'}-${checkout}`)
  const publications = publicationsFolder(dataFolder)
  await mkdir(publications, { recursive: true })
  const digest = await publishContentFiles(starterContent, publications, builtOn)
  const formatsModule = new URL('../scripts/bench/no-formats.ts', import.meta.url).href
  const { folder } = await buildSite({ publicationFolder: path.join(publications, digest), dataFolder, madeOn: builtOn, formatsModule })
  const server = await startSiteServer({ dataFolder, port: 0 })
  return { address: server.address, folder, stop: server.stop }
}
