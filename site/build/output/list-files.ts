import { readdir } from 'node:fs/promises'
import path from 'node:path'

/**
 * All files of a site, as site addresses: `/guides/first-steps/index.html`.
 * @param within a folder of it, `/pagefind`: a whole site of thousands of pages takes seconds
 */
export async function listFiles(site: string, within = ''): Promise<string[]> {
  const entries = await readdir(path.join(site, within), { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
  return files.map((file) => `/${path.relative(site, file).replaceAll(path.sep, '/')}`)
}
