import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from '../browser.ts'
import { startBuiltSite, type BuiltSite } from '../built-site.ts'

let site: BuiltSite

beforeAll(async () => {
  site = await startBuiltSite()
})
afterAll(() => site.stop())

it('fetches what further choices would give when somebody looks at them, and says the result once', async () => {
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(path.posix.basename(new URL(request.url()).pathname)))
    await page.goto(`${site.address}/services/#topic=breaks`)
    const status = page.locator('[data-finder-status]')
    await status.filter({ hasText: 'for “Breaks”' }).waitFor()
    await page.waitForLoadState('networkidle')
    const before = [...asked]
    await status.evaluate((element) => {
      new MutationObserver(() => (element.dataset['again'] = 'yes')).observe(element, { childList: true })
    })
    await page.locator('[data-more-choices] > summary').click()
    await page.locator('[data-group=cost] [data-count]:not(:empty)').first().waitFor({ state: 'attached' })
    expect(before).toContain('shelf-0.json')
    expect(before.filter((file) => /^(?:choices|times)-/.test(file))).toEqual([])
    expect(asked).toEqual(expect.arrayContaining(['choices-0.json', 'times-0.json']))
    expect(await status.getAttribute('data-again')).toBeNull()
  } finally {
    await browser.close()
  }
})

it('keeps the script of the filter page under 30 KB, and fetches nothing but its own pieces', async () => {
  const html = await readFile(path.join(site.folder, 'services', 'index.html'), 'utf8')
  const scripts = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, source = '']) => source)
  const seen = new Set<string>()
  const weigh = async (address: string): Promise<number> => {
    if (seen.has(address)) return 0
    seen.add(address)
    const text = await readFile(path.join(site.folder, address), 'utf8')
    const imported = [...text.matchAll(/(?:from|import)\s*"(\.[^"]+)"/g)].map(([, source = '']) => path.posix.join(path.posix.dirname(address), source))
    const others = await Promise.all(imported.map(weigh))
    return gzipSync(text).byteLength + others.reduce((sum, bytes) => sum + bytes, 0)
  }
  const bytes = (await Promise.all(scripts.map(weigh))).reduce((sum, each) => sum + each, 0)
  expect(bytes).toBeGreaterThan(2000)
  expect(bytes).toBeLessThan(30 * 1024)
})
