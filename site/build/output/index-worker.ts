import { parentPort, workerData } from 'node:worker_threads'
import { indexPages } from '../../formats/search/index-pages.ts'
import type { IndexProgress, IndexTask } from './index-in-thread.ts'

/** Runs in a worker thread. */
const { siteFolder, pages, searchable } = workerData as IndexTask
await indexPages(siteFolder, pages, searchable, (done, of) => parentPort?.postMessage({ done, of } satisfies IndexProgress))
