import { buildCmsOnce } from '../../scripts/start/cms-build.ts'
import { startCmsServer } from '../../scripts/start/cms-server.ts'
import { waitUntilAnswers } from '../../scripts/start/answer.ts'
import { freePort } from './free-port.ts'

export interface RunningCms {
  /** Without a slash at the end. */
  address: string
  stop: () => Promise<void>
}

/** Serves the CMS as editors have it, over the database that this test file has filled. It publishes nothing, and reads no feeds. */
export async function serveCms(): Promise<RunningCms> {
  const { signal } = new AbortController()
  await buildCmsOnce(signal)
  const cmsPort = await freePort()
  process.env['CMS_JOBS'] = '0'
  const server = startCmsServer({ host: '127.0.0.1', sitePort: 0, cmsPort }, signal)
  delete process.env['CMS_JOBS']
  const address = `http://localhost:${cmsPort}`
  await waitUntilAnswers('The CMS', `${address}/admin`, { ended: server.ended, lastLines: server.lastLines })
  return { address, stop: server.stop }
}
