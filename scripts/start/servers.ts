import { startSiteServer } from '../../site/server/start-site-server.ts'
import { type Server } from '../process/supervise.ts'
import { waitUntilAnswers } from './answer.ts'
import { startCmsServer } from './cms-server.ts'
import { refuseUnusablePorts } from './ports.ts'
import { localAddress, type ServerSettings } from './settings.ts'

/**
 * Starts both servers and waits until both answer.
 * @param data the data folder
 * @param servers receives each server as soon as it runs, so that the caller can stop those that do when another fails
 */
export async function startServers(settings: ServerSettings, data: string, servers: Server[], signal: AbortSignal): Promise<string> {
  // Again: building takes minutes, in which another program may have taken a port.
  await refuseUnusablePorts(settings)
  const { host, sitePort, cmsPort } = settings
  servers.push(await startSiteServer({ dataFolder: data, host, port: sitePort }))
  const cms = startCmsServer(settings, signal)
  servers.push(cms)
  await waitUntilAnswers('The site', `${localAddress(host, sitePort)}/`)
  await waitUntilAnswers('The CMS', `${localAddress(host, cmsPort)}/admin`, { ended: cms.ended, lastLines: cms.lastLines })
  return 'both answer'
}
