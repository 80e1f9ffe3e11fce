import { readdir } from 'node:fs/promises'
import path from 'node:path'

/** Every file of a folder and its folders, sorted, with / between folders on every machine. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
  return files.map((file) => file.split(path.sep).join('/')).sort()
}
