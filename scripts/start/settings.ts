import { RemedyError } from '../launch/remedy.mjs'
import { type Environment } from '../process/environment.ts'

/** Where the two servers listen. */
export interface ServerSettings {
  /** Only this computer, unless HOST says otherwise. */
  host: string
  sitePort: number
  cmsPort: number
  /** Where editors reach the CMS, when that is not this computer: it refuses sign-ins from anywhere else. */
  cmsUrl?: string
}

/**
 * Reads HOST, SITE_PORT, CMS_PORT and CMS_URL.
 * @throws RemedyError when a port is not a port, or both are the same
 */
export function readServerSettings(environment: Environment = process.env): ServerSettings {
  const sitePort = readPort(environment, 'SITE_PORT', 4321)
  const cmsPort = readPort(environment, 'CMS_PORT', 3000)
  if (sitePort === cmsPort) {
    throw new RemedyError(`The site and the CMS cannot both listen on port ${sitePort}.`, 'Give SITE_PORT and CMS_PORT different numbers.')
  }
  const cmsUrl = environment['CMS_URL']
  return { host: environment['HOST'] ?? '127.0.0.1', sitePort, cmsPort, ...(cmsUrl ? { cmsUrl } : {}) }
}

function readPort(environment: Environment, name: string, usual: number): number {
  const given = environment[name]
  if (given === undefined || given === '') return usual
  const port = Number(given)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new RemedyError(`${name} is "${given}", which is not a port.`, `Give it a whole number from 1 to 65535, or leave it out: then it is ${usual}.`)
}

/** Whether only this computer can reach a server that listens there. */
export function isThisComputer(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.')
}

/** The address a person on this computer types. */
export function localAddress(host: string, port: number): string {
  const isHere = host === '0.0.0.0' || host === '::' || host === '127.0.0.1'
  return `http://${isHere ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${port}`
}
