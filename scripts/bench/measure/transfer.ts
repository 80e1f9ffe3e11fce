import { get } from 'node:http'
import type { Browser, Page } from 'playwright-core'

/** Bytes of the body that the server sends for an address to a browser that takes this compression. */
export function sentBytes(address: string, encoding: 'gzip' | 'br'): Promise<number> {
  return new Promise((resolve, reject) => {
    get(address, { headers: { 'Accept-Encoding': encoding } }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${address} answers ${response.statusCode ?? 'nothing'}`))
      let bytes = 0
      response.on('data', (chunk: Buffer) => (bytes += chunk.byteLength))
      response.on('end', () => resolve(bytes)).on('error', reject)
    }).on('error', reject)
  })
}

/** Counts every byte that a browser without a cache receives, headers included. */
export interface CountedVisit {
  page: Page
  received: () => number
  requests: () => number
  end: () => Promise<void>
}

export async function startVisit(browser: Browser): Promise<CountedVisit> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  let bytes = 0
  let requests = 0
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
    requests += 1
  })
  return { page, received: () => bytes, requests: () => requests, end: () => context.close() }
}
