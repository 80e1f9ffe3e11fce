import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

const neverRead = new Set(['node_modules', '.next', '.astro', 'next-env.d.ts'])

/**
 * One fingerprint of files and folders: of their names and bytes, whatever their dates, so that a fresh checkout of the
 * same code has the same one. Tests are left out; what is not there counts as absent.
 * @param root the folder that names are relative to
 * @param places files and folders in it
 * @param except folders in those that do not count
 */
export async function digestOf(root: string, places: readonly string[], except: readonly string[] = []): Promise<string> {
  const found = (await Promise.all(places.map((place) => listFiles(root, place)))).flat().sort()
  const files = found.filter((file) => !except.some((folder) => file.startsWith(`${folder}/`)))
  const hash = createHash('sha256')
  for (const file of files) {
    const bytes = await readFile(path.join(root, file))
    hash.update(`${file}\0${bytes.length}\0`).update(bytes)
  }
  return hash.digest('hex')
}

async function listFiles(root: string, place: string): Promise<string[]> {
  try {
    const entries = await readdir(path.join(root, place), { withFileTypes: true })
    const lists = entries
      .filter(({ name }) => !neverRead.has(name) && !/\.test\.tsx?$/.test(name))
      .map((entry) => (entry.isDirectory() ? listFiles(root, `${place}/${entry.name}`) : Promise.resolve([`${place}/${entry.name}`])))
    return (await Promise.all(lists)).flat()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOTDIR') return [place]
    if (code === 'ENOENT') return []
    throw error
  }
}
