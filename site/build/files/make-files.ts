import type { WaymarkDocument } from '../../../content/document/node.ts'
import { ProblemsError } from '../../../content/schema/problem.ts'
import type { FormatEntry, FormatsManifest } from '../../formats/format.ts'
import { createFileCache, type CachedFile, type FileCache } from './file-cache.ts'
import { planFiles, type PlannedFile } from './plan-files.ts'
import { readyFormats } from './ready-formats.ts'
import { renderFiles, type RenderOptions } from './render-files.ts'

/** A planned file that is now in the cache. */
export type MadeFile = PlannedFile & { cached: CachedFile }

export interface MadeFiles {
  files: MadeFile[]
  rendered: number
  reused: number
  /** Sentences about files that this computer could not make or a format does not draw. */
  leftOut: string[]
}

/**
 * Makes sure that every document is in the cache in every format; draws only those that are not.
 * @throws ProblemsError naming every document that could not be drawn
 */
export async function makeFiles(documents: readonly WaymarkDocument[], options: RenderOptions): Promise<MadeFiles> {
  const ready = await readyFormats(options.formatsModule)
  const { files: planned, leftOut } = await planFiles(documents, ready)
  const cache = createFileCache(options.cacheFolder)
  const found = await findMade(planned, cache)
  const { made, problems } = await renderFiles(
    planned.filter((file) => !found.has(file)),
    options,
  )
  if (problems.length > 0) throw new ProblemsError('Some files could not be made', problems)
  const files = planned.map((file) => ({ ...file, cached: cachedIn(file, found, made) }))
  return { files, rendered: made.size, reused: found.size, leftOut: [...ready.leftOut, ...leftOut] }
}

/** How many are looked up before whatever else this process does gets its turn: some ten milliseconds. */
const lookedUpAtOnce = 500

/** Asking for thousands of small files one by one and at once takes a third of the time that waiting for each takes. */
async function findMade(planned: readonly PlannedFile[], cache: FileCache): Promise<Map<PlannedFile, CachedFile>> {
  const found = new Map<PlannedFile, CachedFile>()
  for (const [index, file] of planned.entries()) {
    if (index % lookedUpAtOnce === 0) await new Promise((resolve) => setImmediate(resolve))
    const cached = cache.find(file.key, file.extension)
    if (cached) found.set(file, cached)
  }
  return found
}

function cachedIn(file: PlannedFile, ...places: ReadonlyMap<PlannedFile, CachedFile>[]): CachedFile {
  for (const place of places) {
    const cached = place.get(file)
    if (cached) return cached
  }
  throw new Error(`${file.address} was neither found nor made`)
}

/** `formats.json`: the files of each page by the page's address, in the order of the registry. */
export function toManifest(files: readonly MadeFile[]): FormatsManifest {
  const manifest: FormatsManifest = {}
  for (const file of files) (manifest[file.document.address] ??= []).push(toEntry(file))
  return manifest
}

function toEntry({ format, address, cached }: MadeFile): FormatEntry {
  const { bytes, pages } = cached
  return {
    format: format.id,
    label: format.label,
    ...(format.note === undefined ? {} : { note: format.note }),
    to: address,
    mediaType: format.mediaType,
    bytes,
    ...(pages === undefined ? {} : { pages }),
  }
}
