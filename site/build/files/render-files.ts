import { availableParallelism } from 'node:os'
import { Piscina } from 'piscina'
import type { Problem } from '../../../content/schema/problem.ts'
import type { FormatContext } from '../../formats/format.ts'
import { inParallel } from '../in-parallel.ts'
import type { Count } from '../progress.ts'
import { tsxLoader } from '../tsx-loader.ts'
import type { CachedFile } from './file-cache.ts'
import type { PlannedFile } from './plan-files.ts'
import type { RenderTask } from './render-task.ts'
import type { RenderResult } from './render-worker.ts'
import { memoryForDrawing } from './memory-for-drawing.ts'

export interface RenderOptions {
  formatsModule: string
  context: FormatContext
  cacheFolder: string
  /** Worker threads. As many as the machine has cores if not given. */
  workers?: number
  /** Seconds one document may take in one format. */
  timeout?: number
  count: Count
}

export interface Rendered {
  made: Map<PlannedFile, CachedFile>
  /** Documents that could not be drawn, all of them. */
  problems: Problem[]
}

/** Draws files in worker threads. One that fails or takes too long does not stop the others. */
export async function renderFiles(files: readonly PlannedFile[], options: RenderOptions): Promise<Rendered> {
  const rendered: Rendered = { made: new Map(), problems: [] }
  if (files.length === 0) return rendered
  const threads = Math.min(options.workers ?? availableParallelism(), files.length)
  const pool = createPool(threads)
  const timeout = options.timeout ?? 300
  let done = 0
  try {
    // No more tasks are handed over than there are threads, so the time limit counts work and not waiting.
    await inParallel(files, threads, async (file) => {
      try {
        const signal = AbortSignal.timeout(timeout * 1000)
        const result = await pool.run(toTask(file, options), { signal })
        if ('file' in result) rendered.made.set(file, result.file)
        else rendered.problems.push(...result.problems.map((problem) => ({ ...problem, field: problem.field || file.format.label })))
      } catch (error) {
        // That the disk is full is not the page's fault, and the next page would fail as well.
        if (error instanceof Error && error.message.includes('ENOSPC')) throw error
        rendered.problems.push(toProblem(file, error, timeout))
      }
      options.count(++done, files.length)
    })
  } finally {
    await pool.destroy()
  }
  return rendered
}

function createPool(threads: number): Piscina<RenderTask, RenderResult> {
  return new Piscina<RenderTask, RenderResult>({
    filename: new URL('./render-worker.ts', import.meta.url).href,
    execArgv: ['--import', tsxLoader],
    // React is silent and twice as fast when it is not helping a developer.
    env: { ...process.env, NODE_ENV: 'production' },
    resourceLimits: memoryForDrawing(),
    minThreads: threads,
    maxThreads: threads,
  })
}

function toTask({ document, format, key, extension }: PlannedFile, { formatsModule, context, cacheFolder }: RenderOptions): RenderTask {
  return { formatsModule, formatId: format.id, document, context, cacheFolder, key, extension }
}

function toProblem({ document, format }: PlannedFile, error: unknown, timeout: number): Problem {
  const isLate = error instanceof Error && error.name === 'AbortError'
  const reason = error instanceof Error ? error.message : String(error)
  return {
    record: document.address,
    field: format.label,
    problem: isLate ? `was not ready after ${timeout} seconds` : `could not be made: ${reason}`,
    remedy: 'Look at the words and pictures of this page for something unusual, correct it and publish again. The site stays as it was.',
  }
}
