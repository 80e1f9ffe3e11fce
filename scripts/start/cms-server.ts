import { type RunningProgram, startProgram } from '../process/program.ts'
import { nextProgram } from './next-program.ts'
import { type ServerSettings } from './settings.ts'

/** Serves the built CMS. It publishes by itself when an editor presses Publish. */
export function startCmsServer({ host, cmsPort }: ServerSettings, signal: AbortSignal): RunningProgram {
  return startProgram({
    name: 'The CMS',
    program: process.execPath,
    words: [nextProgram, 'start', 'cms', '--port', String(cmsPort), '--hostname', host],
    environment: { NODE_ENV: 'production', CMS_PORT: String(cmsPort) },
    signal,
  })
}
