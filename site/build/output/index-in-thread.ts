import { Worker } from 'node:worker_threads'
import type { Searchable } from '../../formats/search/index-pages.ts'
import type { Count } from '../progress.ts'
import { tsxLoader } from '../tsx-loader.ts'

export interface IndexTask {
  siteFolder: string
  /** Site addresses of the HTML files. */
  pages: readonly string[]
  searchable: Searchable
}

/** How far the index is. */
export interface IndexProgress {
  done: number
  of: number
}

/**
 * Makes the search index in a thread of its own, so that pages are checked and compressed meanwhile.
 * @throws Error when Pagefind complains, or no page can be found
 */
export function indexInThread(task: IndexTask, count: Count): Promise<void> {
  const thread = new Worker(new URL('./index-worker.ts', import.meta.url), { workerData: task, execArgv: ['--import', tsxLoader] })
  return new Promise((resolve, reject) => {
    thread.on('message', ({ done, of }: IndexProgress) => count(done, of))
    thread.once('error', reject)
    thread.once('exit', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`The search index could not be made: its thread ended with ${code}. Build again.`))
    })
  })
}
