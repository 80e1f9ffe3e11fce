import { get } from 'node:http'
import type { Browser, Page } from 'playwright-core'
import type { SiteServer } from '../../../site/server/start-site-server.ts'
import { openDoor } from './counting-door.ts'

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

/** A browser's first visit, with nothing kept from before. */
export interface CountedVisit {
  page: Page
  /** Where the page finds the site. */
  address: string
  /** Every byte received so far, headers included. */
  received: () => number
}

/** Looks at the site as a new visitor, and leaves nothing open, whatever happens: an open door would keep the process from ending. */
export async function asVisitor<Seen>(browser: Browser, { port }: SiteServer, look: (visit: CountedVisit) => Promise<Seen>): Promise<Seen> {
  const door = await openDoor(port)
  try {
    const context = await browser.newContext()
    try {
      return await look({ page: await context.newPage(), address: door.address, received: door.sent })
    } finally {
      await context.close()
    }
  } finally {
    await door.close()
  }
}
