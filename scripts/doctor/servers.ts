import { lookAtPort } from '../start/ports.ts'
import { localAddress, type ServerSettings } from '../start/settings.ts'
import { type Finding } from './finding.ts'

/** Each port is either free, or it is Waymark that answers there. */
export async function lookAtServers({ host, sitePort, cmsPort }: ServerSettings): Promise<Finding[]> {
  return Promise.all([lookAtServer('Port of the site', 'SITE_PORT', host, sitePort, '/'), lookAtServer('Port of the CMS', 'CMS_PORT', host, cmsPort, '/admin')])
}

async function lookAtServer(about: string, variable: string, host: string, port: number, page: string): Promise<Finding> {
  const state = await lookAtPort(host, port)
  if (state === 'free') return { about, words: `${port} is free` }
  const address = `${localAddress(host, port)}${page}`
  const answer = await fetch(address, { signal: AbortSignal.timeout(15_000) }).then(
    ({ status, ok }) => (ok ? 'good' : `answers ${status}`),
    () => 'does not answer',
  )
  if (answer === 'good') return { about, words: `something answers at ${address}` }
  return {
    about,
    words: `${port} is taken, and ${address} ${answer}`,
    remedy: `Stop the program that has it, or choose another: ${variable}=${port + 10} npm start`,
  }
}
