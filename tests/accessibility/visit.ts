import type { BrowserContextOptions, Page } from 'playwright-core'
import { launchBrowser } from '../browser.ts'
import { startBuiltSite, type BuiltSite } from '../built-site.ts'

type Visit = <Seen>(address: string, options: BrowserContextOptions, look: (page: Page) => Promise<Seen>) => Promise<Seen>

/** The small site, built, and a browser to look at it with. */
export interface Visits {
  site: BuiltSite
  /** Opens an address, waits for search results where it asks for some, looks, and closes it. */
  visit: Visit
  /**
   * The same in a page that is kept for the next look with the same options: opening one takes three times as long as looking. For those
   * who only look: what a page keeps is emptied, but sizes and colours stay as they were left.
   */
  look: Visit
  end: () => Promise<void>
}

/** @param switches of Chromium, for a browser that its owner has set up otherwise */
export async function startVisits(...switches: string[]): Promise<Visits> {
  const site = await startBuiltSite()
  const browser = await launchBrowser(...switches)
  const kept = new Map<string, Page>()

  const open = async (page: Page, address: string, { javaScriptEnabled }: BrowserContextOptions): Promise<void> => {
    await page.goto(site.address + address)
    if (address.includes('#q=')) await page.locator('[data-search-results] li').first().waitFor()
    // Islands have done what they do at the start.
    if (javaScriptEnabled !== false) await page.waitForLoadState('networkidle')
  }
  const visit: Visit = async (address, options, look) => {
    const context = await browser.newContext(options)
    try {
      const page = await context.newPage()
      await open(page, address, options)
      return await look(page)
    } finally {
      await context.close()
    }
  }
  const look: Visit = async (address, options, see) => {
    const key = JSON.stringify(options)
    const page = kept.get(key) ?? (await (await browser.newContext(options)).newPage())
    // Kept again when all went well.
    kept.delete(key)
    await open(page, address, options)
    const seen = await see(page)
    await page.evaluate(() => {
      sessionStorage.clear()
      localStorage.clear()
    })
    // Away from the page: an address that differs behind # alone would not be loaded anew.
    await page.goto('about:blank')
    kept.set(key, page)
    return seen
  }
  const end = async (): Promise<void> => {
    await browser.close()
    await site.stop()
  }
  return { site, visit, look, end }
}
