import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../browser.ts'

export interface WatchedBrowser {
  /** A page of a person of their own: nothing is shared with the others. */
  open: (name: string) => Promise<Page>
  /** Requests of any page that left this machine. */
  strayRequests: string[]
  /** What pages complained of, by the name they were opened with. */
  complaints: Record<string, string[]>
  /** Pictures of what every page shows now, for whoever looks into a failure. */
  takePictures: () => Promise<string>
  close: () => Promise<void>
}

/** Long enough for a machine that is busy with other things. */
const patience = 60_000

/** A browser in which every request and every complaint of a page is noted. */
export async function launchWatchedBrowser(): Promise<WatchedBrowser> {
  const browser: Browser = await launchBrowser()
  const pages = new Map<string, Page>()
  const strayRequests: string[] = []
  const complaints: Record<string, string[]> = {}
  return {
    strayRequests,
    complaints,
    async open(name) {
      const context = await browser.newContext({ viewport: { width: 1400, height: 1000 } })
      context.setDefaultTimeout(patience)
      const own: string[] = (complaints[name] = [])
      context.on('request', (request) => {
        if (!isHere(request.url())) strayRequests.push(`${name}: ${request.url()}`)
      })
      context.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') own.push(`${message.text()} (${message.location().url})`)
      })
      context.on('weberror', (error) => own.push(String(error.error())))
      const page = await context.newPage()
      pages.set(name, page)
      return page
    },
    async takePictures() {
      const folder = await mkdtemp(path.join(tmpdir(), 'waymark-failure-'))
      for (const [name, page] of pages) await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true }).catch(() => undefined)
      return folder
    },
    close: () => browser.close(),
  }
}

function isHere(address: string): boolean {
  const { protocol, hostname } = new URL(address)
  return ['data:', 'blob:', 'about:'].includes(protocol) || hostname === 'localhost' || hostname === '127.0.0.1'
}
