import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import type { Moved } from '../../../content/document/moved.ts'
import { aboutFolder } from '../live/site-record.ts'
import { writeWhole } from '../write-whole.ts'

/** Former addresses of pages and where they are now: `{ "/services/old/": "/services/new/" }`. */
const movesSchema = z.record(z.string(), z.string())
const movesFile = (folder: string): string => path.join(folder, aboutFolder, 'moved.json')

/** Lists what has moved for the site's server. A host of files alone has the pages that lead on. */
export async function writeSiteMoves(folder: string, moved: readonly Moved[]): Promise<void> {
  await mkdir(path.join(folder, aboutFolder), { recursive: true })
  await writeWhole(movesFile(folder), JSON.stringify(Object.fromEntries(moved.map(({ from, to }) => [from, to])), null, 2))
}

/**
 * Where an address has moved to, with the files beside a page: `/services/old/old.pdf` is `/services/new/new.pdf`.
 * @returns a function that answers nothing for an address that has not moved
 */
export async function readSiteMoves(folder: string): Promise<(address: string) => string | undefined> {
  const moves = new Map(Object.entries(movesSchema.parse(JSON.parse(await readMoves(folder)))))
  return (address) => {
    const [, page = '', file = ''] = /^(\/[a-z]+\/[a-z0-9-]+)(?:\/([a-z0-9.-]*))?$/.exec(address) ?? []
    const to = moves.get(`${page}/`)
    if (to === undefined) return undefined
    const [former, slug] = [path.posix.basename(page), path.posix.basename(to)]
    return file.startsWith(former) ? `${to}${slug}${file.slice(former.length)}` : to
  }
}

/** Sites made before this was kept have moved nothing. */
async function readMoves(folder: string): Promise<string> {
  try {
    return await readFile(movesFile(folder), 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '{}'
    throw error
  }
}
