import path from 'node:path'
import { startProgram } from '../../scripts/process/program.ts'
import { whileRunning } from '../../scripts/smoke/while-running.ts'
import { ensureSecret } from '../../scripts/start/secret.ts'
import { projectRoot } from '../../site/build/root.ts'
import { tsxLoader } from '../../site/build/tsx-loader.ts'
import { freePort } from './free-port.ts'

export interface RunningWaymark {
  /** Addresses without a slash at the end. */
  site: string
  cms: string
  /** Ctrl-C, as in a terminal. */
  stop: () => Promise<void>
}

/** Fills a new data folder with content files and runs `npm start` on it, on two free ports. */
export async function startWaymark(contentFolder: string, dataFolder: string): Promise<RunningWaymark> {
  const environment = { DATA_DIR: dataFolder }
  await ensureSecret(dataFolder)
  await importInto(environment, contentFolder)

  const settings = { host: '127.0.0.1', sitePort: await freePort(), cmsPort: await freePort() }
  const ports = { SITE_PORT: String(settings.sitePort), CMS_PORT: String(settings.cmsPort) }
  const running = Promise.withResolvers<undefined>()
  const stopped = Promise.withResolvers<undefined>()
  const over = whileRunning(settings, { ...environment, ...ports }, () => {
    running.resolve(undefined)
    return stopped.promise
  })
  await Promise.race([running.promise, over])
  return {
    site: `http://localhost:${settings.sitePort}`,
    cms: `http://localhost:${settings.cmsPort}`,
    async stop() {
      stopped.resolve(undefined)
      await over
    },
  }
}

async function importInto(environment: Record<string, string>, contentFolder: string): Promise<void> {
  const words = ['--import', tsxLoader, path.join(projectRoot, 'scripts/content-import.ts'), contentFolder]
  const importing = startProgram({ name: 'The import', program: process.execPath, words, environment })
  if ((await importing.ended) !== 0) throw new Error(`The content could not be imported:\n${importing.lastLines().join('\n')}`)
}
