import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface FeedServer {
  /** `http://127.0.0.1:40123` */
  address: string
  /** What `/services` has now. */
  services: Record<string, unknown>[]
  asked: string[]
  stop: () => Promise<void>
}

/** An Open Referral UK 3.0 API over HTTP, beside it feeds that do harm. Its list tells only names, as the specification allows. */
export async function startFeedServer(): Promise<FeedServer> {
  const state: FeedServer = { address: '', services: [], asked: [], stop: () => Promise.resolve() }
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', state.address)
    state.asked.push(`${url.pathname}${url.search}`)
    answer(state, url, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  state.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  state.stop = () =>
    new Promise((resolve) => {
      server.closeAllConnections()
      server.close(() => resolve())
    })
  return state
}

const perPage = 2

function answer(state: FeedServer, url: URL, response: ServerResponse): void {
  const send = (body: unknown, status = 200): void => {
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
  }
  const [, first = '', second] = url.pathname.split('/')
  if (first === 'services' && second) {
    const one = state.services.find(({ id }) => id === second)
    send(one ?? {}, one ? 200 : 404)
    return
  }
  if (first === 'services') {
    const page = Number(url.searchParams.get('page'))
    const contents = state.services.slice((page - 1) * perPage, page * perPage).map(({ id, name }) => ({ id, name }))
    const total = Math.ceil(state.services.length / perPage)
    send({ total_pages: total, page_number: page, last_page: page >= total, contents })
    return
  }
  harmful[first]?.(response, send, state.address)
  if (!harmful[first]) send({}, 404)
}

type Harm = (response: ServerResponse, send: (body: unknown) => void, address: string) => void

const harmful: Record<string, Harm> = {
  'for-ever': (_response, send) => send({ last_page: false, contents: [{ id: '1', name: 'The same', contacts: [] }] }),
  html: (response) => response.end('<!doctype html><p>Hello'),
  huge: (response) => {
    response.writeHead(200, { 'Content-Length': 10 }).socket?.setNoDelay()
    response.destroy()
  },
  endless: (response) => {
    const piece = Buffer.alloc(1_000_000, 32)
    const write = (): void => {
      while (response.write(piece)) if (response.destroyed) return
      if (!response.destroyed) response.once('drain', write)
    }
    response.writeHead(200)
    write()
  },
  silent: () => undefined,
  slow: (response) => {
    response.writeHead(200)
    const timer = setInterval(() => response.write(' '), 20)
    response.on('close', () => clearInterval(timer))
  },
  round: (response, _send, address) => response.writeHead(302, { Location: `${address}/round/services` }).end(),
  /** From here on we are no longer "on the internet", as it were: where it sends us is our own network. */
  inside: (response, _send, address) => {
    process.env['FEEDS_MAY_BE_PRIVATE'] = 'false'
    response.writeHead(302, { Location: `${address}/services` }).end()
  },
}
