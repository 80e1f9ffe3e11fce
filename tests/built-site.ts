import { createHash } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { publishContentFiles } from '../content/publication/publish-content-files.ts'
import { buildSite } from '../site/build/build-site.ts'
import { publicationsFolder } from '../site/build/data-folders.ts'
import { listFiles } from '../site/build/output/list-files.ts'
import { startSiteServer } from '../site/server/start-site-server.ts'

export const smallSite = path.join(import.meta.dirname, 'fixtures', 'small-site')
/** The day the small site is made for: its notice shows, nothing is overdue. */
export const builtOn = '2026-11-22'

export interface BuiltSite {
  /** `http://127.0.0.1:40123` */
  address: string
  /** The finished site on disk. */
  folder: string
  /** Site addresses of its web pages, sorted: `/guides/first-steps/`. */
  pages: string[]
  stop: () => Promise<void>
}

/**
 * Publishes the small site, builds it and serves it. The data folder is the same for every test of this checkout, so
 * that the second to ask finds the site built (a change of code or content makes a new one).
 */
export async function startBuiltSite(): Promise<BuiltSite> {
  const checkout = createHash('sha256')
    .update(import.meta.dirname)
    .digest('hex')
    .slice(0, 8)
  const dataFolder = path.join(tmpdir(), `waymark-tests-${process.getuid?.() ?? 'user'}-${checkout}`)
  const publications = publicationsFolder(dataFolder)
  await mkdir(publications, { recursive: true })
  const digest = await publishContentFiles(smallSite, publications, builtOn)
  const { folder } = await buildSite({ publicationFolder: path.join(publications, digest), dataFolder, madeOn: builtOn })
  const server = await startSiteServer({ dataFolder, port: 0 })
  return { address: server.address, folder, pages: await listPages(folder), stop: server.stop }
}

async function listPages(folder: string): Promise<string[]> {
  const files = await listFiles(folder)
  return files
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/index\.html$/, ''))
    .sort()
}
