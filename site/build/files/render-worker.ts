import type { Format } from '../../formats/format.ts'
import { checkFile } from './check-file.ts'
import { createFileCache, type CachedFile } from './file-cache.ts'
import type { RenderTask } from './render-task.ts'

/** Runs in a worker thread: draws, checks, and only then puts the file into the cache. */
export default async function renderFile({ formatsModule, formatId, document, context, cacheFolder, key, extension }: RenderTask): Promise<CachedFile> {
  const { formats } = (await import(formatsModule)) as { formats: readonly Format[] }
  const format = formats.find(({ id }) => id === formatId)
  if (!format) throw new Error(`There is no format "${formatId}" in ${formatsModule}`)
  const file = await format.render(document, context)
  await checkFile(format.mediaType, file.bytes)
  return createFileCache(cacheFolder).put(key, extension, file)
}
