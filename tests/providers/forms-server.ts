import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import type { Payload } from 'payload'
import { answerForms } from '../../cms/forms/answer-forms.ts'

export interface FormsServer {
  /** `http://127.0.0.1:40123/forms` */
  address: string
  stop: () => Promise<void>
}

/** Serves the forms of a CMS over HTTP, as the CMS's own server does. */
export async function startFormsServer(payload: Payload): Promise<FormsServer> {
  const server = createServer((incoming, outgoing) => {
    void (async () => {
      const pieces: Buffer[] = []
      for await (const piece of incoming) pieces.push(piece as Buffer)
      const headers = new Headers(
        Object.entries(incoming.headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as [string, string]] : [])),
      )
      const url = new URL(incoming.url ?? '/', `http://${incoming.headers.host ?? 'localhost'}`)
      const body = incoming.method === 'POST' ? { body: Buffer.concat(pieces) } : {}
      const answer = await answerForms(payload, new Request(url, { method: incoming.method ?? 'GET', headers, ...body }), url.pathname.split('/').slice(2))
      outgoing.writeHead(answer.status, Object.fromEntries(answer.headers)).end(Buffer.from(await answer.arrayBuffer()))
    })()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/forms`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
