import { createHash } from 'node:crypto'
import { buildFinder } from '../finder/build-finder.ts'
import type { SiteData } from './site-data.ts'

/** The index of the filter page as files. */
export interface FinderFiles {
  /** `/finder/<version>/`: another index has another address, so pieces of two are never put together. */
  address: string
  version: string
  /** Text of each file by its name. */
  files: ReadonlyMap<string, string>
}

const made = new WeakMap<SiteData, FinderFiles>()

/** Makes the index once for a build. */
export function finderFiles(data: SiteData): FinderFiles {
  const known = made.get(data)
  if (known) return known
  const finder = buildFinder(data.context, new Set(data.byAddress.keys()))
  const files = new Map([...finder].map(([name, content]) => [name, JSON.stringify(content)]))
  const hash = createHash('sha256')
  for (const [name, text] of files) hash.update(`${name}\0${text}\0`)
  const version = hash.digest('hex').slice(0, 16)
  const result: FinderFiles = { address: `/finder/${version}/`, version, files }
  made.set(data, result)
  return result
}
