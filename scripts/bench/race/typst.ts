import { Piscina } from 'piscina'
import { tsxLoader } from '../../../site/build/tsx-loader.ts'
import { lanes, type Engine } from './engine.ts'

/** Typst from npm, a compiler in each worker thread. @param workspace folder of the publication's pictures */
export function startTypst(workspace: string): Engine {
  const pool = new Piscina<string, Uint8Array>({
    filename: new URL('../typst-worker.ts', import.meta.url).href,
    execArgv: ['--import', tsxLoader],
    workerData: { workspace },
    minThreads: lanes,
    maxThreads: lanes,
  })
  return { name: 'Typst', draw: ({ typst }) => pool.run(typst), stop: () => pool.destroy() }
}
