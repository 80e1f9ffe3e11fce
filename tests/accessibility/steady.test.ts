import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { slowLine } from '../../scripts/bench/measure/slow-line.ts'
import { launchBrowser } from '../browser.ts'
import { startBuiltSite, type BuiltSite } from '../built-site.ts'

let site: BuiltSite
let browser: Browser

beforeAll(async () => {
  site = await startBuiltSite()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await site.stop()
})

/** Browsers call less than 0.1 good. What is left is the change of the letters, once they have come. */
const most = 0.05

/** What moved by itself, and how much, as browsers count it: 0.1 is a tenth of the screen that moved by its whole height. */
function moved(page: Page): Promise<{ sum: number; parts: string[] }> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        interface Shift extends PerformanceEntry {
          value: number
          sources: { node: Node | null }[]
        }
        const name = (node: Node | null): string => (node instanceof Element ? `${node.tagName}.${node.className}` : (node?.textContent ?? ''))
        const shifts: Shift[] = []
        new PerformanceObserver((list) => shifts.push(...(list.getEntries() as Shift[]))).observe({ type: 'layout-shift', buffered: true })
        // Nothing is told where nothing moved.
        setTimeout(() => {
          resolve({ sum: shifts.reduce((sum, { value }) => sum + value, 0), parts: shifts.flatMap(({ sources }) => sources.map(({ node }) => name(node))) })
        }, 500)
      }),
  )
}

it.each([
  '/',
  '/guides/first-steps/',
  '/guides/staying-safe/',
  '/topics/breaks/',
  '/services/',
  '/services/#place=zz1&topic=breaks',
  '/search/',
  '/search/#q=carer',
  '/search/#q=help+with+money',
  '/search/#q=alowance',
  '/search/#q=he+hit+me',
  '/search/#q=carer&kind=Service',
  '/search/#q=xyzzy',
  '/find-help/',
  '/my-list/',
])('nothing of %s moves under a finger while it comes over a slow line', async (address) => {
  const page = await browser.newPage({ viewport: { width: 360, height: 640 } })
  await slowLine(page)
  await page.goto(site.address + address, { waitUntil: 'networkidle' })
  const { sum, parts } = await moved(page)
  await page.close()
  expect(sum, parts.join(', ')).toBeLessThan(most)
})
