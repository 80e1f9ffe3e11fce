import type { Browser, Page } from 'playwright-core'
import { lanes, type Engine } from './engine.ts'

/** Headless Chromium printing the web pages: each lane a page of its own that goes from address to address. */
export async function startChromium(browser: Browser): Promise<Engine> {
  const contexts = await Promise.all(Array.from({ length: lanes }, () => browser.newContext()))
  const free: Page[] = await Promise.all(contexts.map((context) => context.newPage()))
  const draw: Engine['draw'] = async ({ webPage }) => {
    const page = free.pop()
    if (!page) throw new Error('More documents at a time than there are lanes')
    try {
      await page.goto(webPage, { waitUntil: 'load' })
      return await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true })
    } finally {
      free.push(page)
    }
  }
  const stop = async (): Promise<void> => {
    for (const context of contexts) await context.close()
  }
  return { name: 'Chromium', draw, stop }
}
