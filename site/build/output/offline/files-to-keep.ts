import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { FormatsManifest } from '../../../formats/format.ts'
import { keptKinds, type KeptFile, type KeptKind } from '../../../offline/list.ts'
import { inParallel } from '../../in-parallel.ts'
import { placesOfAddress } from './places-of-address.ts'

export interface SiteToKeep {
  folder: string
  /** Those of its files that are asked for, as site addresses. */
  files: readonly string[]
  manifest: FormatsManifest
  /** Content keys of the files in the manifest, by their address: they need not be read. */
  keys: ReadonlyMap<string, string>
  /** Former addresses, which the server answers by leading on. */
  moved: ReadonlySet<string>
  /** Starts of addresses that leave no trace on a device. */
  sensitive: readonly string[]
  /** Which councils a document is for, by its address. */
  places: ReadonlyMap<string, readonly string[]>
}

/** What pages look like and find things with. Sound and moving pictures are too big. */
const dress =
  /^\/(?:_astro|pagefind|finder)\/|^\/find-help\/answers\.css$|^\/search\/[\w-]+\.js$|^\/my-council\/councils\.json$|^\/media\/.*\.(?:svg|png|jpg|webp)$|^\/[\w-]+\.svg$/
const compressedCopy = /\.(?:br|gz)$/
/** Pages that say whether something is current cannot do so from a copy; the others are for developers. */
const leftOut = /^\/(?:(?:check|components|open-data)\/|404\.html$)/

/**
 * The files that a device may keep. Whatever is about a sensitive guide is not among them: its pages, its files, and its
 * entry in the search.
 * @returns in no order
 */
export async function filesToKeep(site: SiteToKeep): Promise<KeptFile[]> {
  const kinds = new Map(
    Object.values(site.manifest)
      .flat()
      .map(({ to, format }) => [to, format]),
  )
  const wanted = site.files.flatMap((file) => {
    const kind = kindOf(file, kinds.get(file))
    return kind && !isSensitive(file, site) && !site.moved.has(addressOf(file)) ? [{ file, kind }] : []
  })
  const kept: KeptFile[] = []
  await inParallel(wanted, 32, async ({ file, kind }) => {
    if (!(await tellsOfSensitive(file, site))) kept.push(await describe(file, kind, site))
  })
  return kept
}

function kindOf(file: string, format: string | undefined): KeptKind | undefined {
  if (format !== undefined) return keptKinds.find((kind) => kind === format)
  if (compressedCopy.test(file) || leftOut.test(file)) return undefined
  return file.endsWith('.html') || dress.test(file) ? 'page' : undefined
}

const addressOf = (file: string): string => file.replace(/\/index\.html$/, '/')
const isSensitive = (file: string, { sensitive }: SiteToKeep): boolean => sensitive.some((start) => file.startsWith(start))

/** Entries of the search hold the words of the pages they lead to. */
async function tellsOfSensitive(file: string, { folder, sensitive }: SiteToKeep): Promise<boolean> {
  if (!file.startsWith('/pagefind/fragment/')) return false
  const entry = gunzipSync(await readFile(path.join(folder, file))).toString()
  return sensitive.some((address) => entry.includes(`"url":"${address}"`))
}

async function describe(file: string, kind: KeptKind, { folder, keys, places }: SiteToKeep): Promise<KeptFile> {
  const address = addressOf(file)
  const own = placesOfAddress(address, places)
  const key = keys.get(file)
  const content = key === undefined ? await readFile(path.join(folder, file)) : undefined
  return {
    address,
    kind,
    bytes: content?.byteLength ?? (await stat(path.join(folder, file))).size,
    hash:
      key?.slice(0, 16) ??
      createHash('sha256')
        .update(content ?? '')
        .digest('hex')
        .slice(0, 16),
    ...(own ? { places: [...own] } : {}),
  }
}
