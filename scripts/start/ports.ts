import { createServer } from 'node:net'
import { RemedyError } from '../launch/remedy.mjs'
import { type ServerSettings } from './settings.ts'

export type PortState = 'free' | 'taken' | 'forbidden' | 'no such host'

/**
 * Makes sure that both servers can listen before any work is done.
 * @throws RemedyError naming every port that cannot be used, and one that can
 */
export async function refuseUnusablePorts({ host, sitePort, cmsPort }: ServerSettings, look = lookAtPort): Promise<void> {
  const wanted = [
    { server: 'the site', variable: 'SITE_PORT', port: sitePort },
    { server: 'the CMS', variable: 'CMS_PORT', port: cmsPort },
  ]
  const complaints: string[] = []
  const changes: string[] = []
  for (const { server, variable, port } of wanted) {
    const state = await look(host, port)
    if (state === 'free') continue
    if (state === 'no such host')
      throw new RemedyError(`This computer has no network address ${host}.`, 'Set HOST to one that it has, or leave it out to listen on this computer only.')
    complaints.push(
      `Port ${port}, for ${server}, ${state === 'taken' ? 'is taken by another program (or by a Waymark that still runs).' : 'may not be used by this account.'}`,
    )
    changes.push(`${variable}=${await findFreePort(host, state === 'forbidden' ? 8000 : port + 10, look)}`)
  }
  if (complaints.length > 0) throw new RemedyError(complaints.join('\n'), `Stop that program, or choose another port:\n\n  ${changes.join(' ')} npm start`)
}

async function findFreePort(host: string, from: number, look: typeof lookAtPort): Promise<number> {
  for (let port = from; port < Math.min(from + 200, 65_536); port++) {
    if ((await look(host, port)) === 'free') return port
  }
  return from
}

const states: Record<string, PortState> = { EADDRINUSE: 'taken', EACCES: 'forbidden', EADDRNOTAVAIL: 'no such host', ENOTFOUND: 'no such host' }

/** Listens for a moment: the only sure way to know. */
export function lookAtPort(host: string, port: number): Promise<PortState> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => {
      const state = states[error.code ?? '']
      if (state) resolve(state)
      else reject(error)
    })
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve('free')))
  })
}
