import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

/** For `--import` of worker threads and child processes: they run the same TypeScript wherever they are started from. */
export const tsxLoader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
