import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { launchBrowser } from '../browser.ts'
import { startBuiltSite, type BuiltSite } from '../built-site.ts'

/** The small site, built, and a browser to look at it with. */
export interface Visits {
  site: BuiltSite
  /** Opens an address, waits for search results where it asks for some, looks, and closes it. */
  visit: <Seen>(address: string, options: BrowserContextOptions, look: (page: Page) => Promise<Seen>) => Promise<Seen>
  end: () => Promise<void>
}

/** @param switches of Chromium, for a browser that its owner has set up otherwise */
export async function startVisits(...switches: string[]): Promise<Visits> {
  const site = await startBuiltSite()
  const browser: Browser = await launchBrowser(...switches)
  const visit: Visits['visit'] = async (address, options, look) => {
    const context = await browser.newContext(options)
    try {
      const page = await context.newPage()
      await page.goto(site.address + address)
      if (address.includes('#q=')) await page.locator('[data-search-results] li').first().waitFor()
      // Islands have done what they do at the start.
      if (options.javaScriptEnabled !== false) await page.waitForLoadState('networkidle')
      return await look(page)
    } finally {
      await context.close()
    }
  }
  const end = async (): Promise<void> => {
    await browser.close()
    await site.stop()
  }
  return { site, visit, end }
}
