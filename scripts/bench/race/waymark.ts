import { Piscina } from 'piscina'
import { memoryForDrawing } from '../../../site/build/files/memory-for-drawing.ts'
import { tsxLoader } from '../../../site/build/tsx-loader.ts'
import type { FormatContext } from '../../../site/formats/format.ts'
import type { PdfTask } from '../pdf-worker.ts'
import { lanes, type Engine } from './engine.ts'

/** Our own renderer in worker threads like those of the build. */
export function startWaymark(name: string, context: FormatContext, isChecked: boolean): Engine {
  const pool = new Piscina<PdfTask, Uint8Array>({
    filename: new URL('../pdf-worker.ts', import.meta.url).href,
    execArgv: ['--import', tsxLoader],
    env: { ...process.env, NODE_ENV: 'production' },
    resourceLimits: memoryForDrawing(),
    minThreads: lanes,
    maxThreads: lanes,
  })
  return { name, draw: ({ document }) => pool.run({ document, context, isChecked }), stop: () => pool.destroy() }
}
