import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { dataFolder } from '../../../content/data-folder.ts'
import { indexVersion } from './tables.ts'

/** The folder of the API's indexes: one file a publication. All can be made again. */
export const indexFolder = (): string => path.join(/* turbopackIgnore: true */ dataFolder(), 'open-data')

const ending = `.v${indexVersion}.db`

/** The index of a publication. */
export const indexFile = (digest: string): string => path.join(/* turbopackIgnore: true */ indexFolder(), `${digest}${ending}`)

/** Digests of the publications that there are indexes of. */
export async function listIndexes(): Promise<string[]> {
  const names = await readdir(/* turbopackIgnore: true */ indexFolder()).catch(() => [])
  return names.filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length))
}

/** Removes every index but those of the publications that are kept, and what killed writers left. */
export async function removeOldIndexes(kept: readonly string[]): Promise<void> {
  const names = await readdir(/* turbopackIgnore: true */ indexFolder()).catch(() => [])
  const wanted = new Set(kept.map((digest) => `${digest}${ending}`))
  await Promise.all(names.filter((name) => !wanted.has(name)).map((name) => rm(path.join(/* turbopackIgnore: true */ indexFolder(), name), { force: true })))
}
