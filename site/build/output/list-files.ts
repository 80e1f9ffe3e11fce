import { readdir } from 'node:fs/promises'
import path from 'node:path'

/** All files of a folder, as site addresses: `/guides/first-steps/index.html`. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
  return files.map((file) => `/${path.relative(folder, file).replaceAll(path.sep, '/')}`)
}
