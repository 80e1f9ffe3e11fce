import { readFileSync, statSync } from 'node:fs'
import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import type { FormatFile } from '../../formats/format.ts'
import { writeWhole } from '../write-whole.ts'

/** A file made by an earlier or this build. */
export interface CachedFile {
  path: string
  bytes: number
  pages?: number
}

/** Files by what they were made from: `<aa>/<key>.pdf`, with `<key>.json` written last, which says that it is whole. */
export interface FileCache {
  /** The file, or nothing when it must be made. */
  find: (key: string, extension: string) => CachedFile | undefined
  put: (key: string, extension: string, file: FormatFile) => Promise<CachedFile>
  /** Notes what a build used, and removes what none of the last builds did. */
  keepUsed: (keys: ReadonlySet<string>) => Promise<void>
}

/** Files of this many builds stay, so that undoing an edit renders nothing. */
const buildsKept = 10

export function createFileCache(folder: string): FileCache {
  const place = (key: string, extension: string): string => path.join(folder, key.slice(0, 2), `${key}.${extension}`)
  return {
    find: (key, extension) => {
      const file = place(key, extension)
      try {
        const note = JSON.parse(readFileSync(place(key, 'json'), 'utf8')) as Omit<CachedFile, 'path'>
        // A length that differs says that the machine lost power before the file was on disk.
        return statSync(file).size === note.bytes ? { path: file, ...note } : undefined
      } catch {
        return undefined
      }
    },
    put: async (key, extension, { bytes, pages }) => {
      const file = place(key, extension)
      await mkdir(path.dirname(file), { recursive: true })
      await writeWhole(file, bytes)
      const note = { bytes: bytes.byteLength, ...(pages === undefined ? {} : { pages }) }
      await writeWhole(place(key, 'json'), JSON.stringify(note))
      return { path: file, ...note }
    },
    keepUsed: (keys) => keepUsed(folder, keys),
  }
}

async function keepUsed(folder: string, keys: ReadonlySet<string>): Promise<void> {
  const notes = path.join(folder, 'builds')
  await mkdir(notes, { recursive: true })
  const earlier = (await readdir(notes)).filter((name) => name.endsWith('.txt')).sort()
  const number = Number.parseInt(earlier.at(-1) ?? '0', 10) + 1
  await writeWhole(path.join(notes, `${String(number).padStart(9, '0')}.txt`), [...keys].join('\n'))
  const kept = earlier.slice(-(buildsKept - 1))
  await Promise.all(earlier.filter((name) => !kept.includes(name)).map((name) => rm(path.join(notes, name), { force: true })))
  const lists = await Promise.all(kept.map((name) => readFile(path.join(notes, name), 'utf8')))
  await removeOthers(folder, new Set([...keys, ...lists.flatMap((list) => list.split('\n'))]))
}

async function removeOthers(folder: string, used: ReadonlySet<string>): Promise<void> {
  for (const shelf of await readdir(folder)) {
    if (!/^[0-9a-f]{2}$/.test(shelf)) continue
    const names = await readdir(path.join(folder, shelf))
    const unused = names.filter((name) => !used.has(name.split('.')[0] ?? ''))
    await Promise.all(unused.map((name) => rm(path.join(folder, shelf, name), { force: true })))
  }
}
