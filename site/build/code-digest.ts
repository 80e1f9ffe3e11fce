import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Format } from '../formats/format.ts'
import { projectRoot } from './root.ts'

const isTest = /\.test\.[a-z]+$/
/** Installed versions of all packages: one that draws may change through any of its own dependencies. */
const packages = 'package-lock.json'

/**
 * SHA-256 over the names and contents of source files, so that what was made by other code is made again.
 * @param sources files and folders, from the root of the project; what is not there is left out
 */
export async function codeDigest(sources: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  const files = (await Promise.all(sources.map(listFiles))).flat().sort()
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(await readFile(path.join(projectRoot, file)))
      .update('\0')
  return hash.digest('hex')
}

async function listFiles(source: string): Promise<string[]> {
  const found = await stat(path.join(projectRoot, source)).catch(() => undefined)
  if (!found) return []
  if (found.isFile()) return [source]
  const entries = await readdir(path.join(projectRoot, source), { recursive: true, withFileTypes: true })
  const names = entries.filter((entry) => entry.isFile() && !isTest.test(entry.name)).map((entry) => path.join(entry.parentPath, entry.name))
  return names.map((name) => path.relative(projectRoot, name).replaceAll(path.sep, '/'))
}

/**
 * Digest of everything that decides how a format draws: its folder, what formats share, and the packages.
 * @throws Error when the format's folder is not there
 */
export async function formatDigest({ id, folder = id }: Pick<Format, 'id' | 'folder'>): Promise<string> {
  const source = `site/formats/${folder}`
  if ((await listFiles(source)).length === 0) throw new Error(`There is no code of the format "${id}" in ${source}. Say in "folder" where it is.`)
  return codeDigest([source, 'site/formats/shared', 'site/formats/format.ts', 'site/design', 'content/document', packages])
}

/** Digest of everything that decides how a site looks. Starter content is left out: it comes through publications. */
export async function siteCodeDigest(): Promise<string> {
  const contract = ['content/schema', 'content/document', 'content/publication']
  return codeDigest(['site', ...contract, 'astro.config.mjs', packages])
}
