import { ProblemsError, type Problem } from '../../../content/schema/problem.ts'
import type { Format } from '../../formats/format.ts'
import { checkFile } from './check-file.ts'
import { createFileCache, type CachedFile } from './file-cache.ts'
import type { RenderTask } from './render-task.ts'

/** Problems are sent as values: an error loses all but its message on its way out of a thread. */
export type RenderResult = { file: CachedFile } | { problems: readonly Problem[] }

/** Runs in a worker thread: draws, checks, and only then puts the file into the cache. */
export default async function renderFile(task: RenderTask): Promise<RenderResult> {
  try {
    return { file: await drawIntoCache(task) }
  } catch (error) {
    if (error instanceof ProblemsError) return { problems: error.problems }
    throw error
  }
}

async function drawIntoCache({ formatsModule, formatId, document, context, cacheFolder, key, extension }: RenderTask): Promise<CachedFile> {
  const { formats } = (await import(formatsModule)) as { formats: readonly Format[] }
  const format = formats.find(({ id }) => id === formatId)
  if (!format) throw new Error(`There is no format "${formatId}" in ${formatsModule}`)
  const file = await format.render(document, context)
  checkFile(format.mediaType, file.bytes)
  return createFileCache(cacheFolder).put(key, extension, file)
}
