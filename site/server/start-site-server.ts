import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import { answer } from './answer.ts'
import { createLiveSite } from './live-site.ts'

export interface SiteServer {
  name: string
  /** `http://127.0.0.1:4321` */
  address: string
  port: number
  /** Lets answers under way finish, then closes. */
  stop: () => Promise<void>
}

function report(error: unknown): void {
  process.stderr.write(`${inspect(error)}\n`)
}

/** How long answers under way may take when the server is stopped. */
const patience = 5_000

/**
 * Serves what `live` in the data folder points to, and sees a switch at once.
 * @param host only this computer, if not given
 * @param port 0 takes any that is free
 * @param onError told what went wrong while answering; the visitor gets a 500
 * @throws Error when the port is taken
 */
export async function startSiteServer({
  dataFolder,
  port,
  host = '127.0.0.1',
  onError = report,
}: {
  dataFolder: string
  port: number
  host?: string
  onError?: (error: unknown) => void
}): Promise<SiteServer> {
  const findLiveSite = createLiveSite(dataFolder)
  const server = createServer((request, response) => {
    answer(request, response, findLiveSite).catch((error: unknown) => {
      onError(error)
      if (response.headersSent) response.destroy()
      else response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Something went wrong. Please try again.\n')
    })
  })
  await listen(server, port, host)
  const taken = server.address() as AddressInfo
  const name = taken.family === 'IPv6' ? `[${taken.address}]` : taken.address
  return { name: 'The site', address: `http://${name}:${taken.port}`, port: taken.port, stop: () => stop(server) }
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE'
      reject(isTaken ? new Error(`Port ${port} is taken by another program. Stop it, or choose another port with SITE_PORT.`, { cause: error }) : error)
    })
    server.listen(port, host, resolve)
  })
}

async function stop(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  const force = setTimeout(() => server.closeAllConnections(), patience)
  await closed
  clearTimeout(force)
}
