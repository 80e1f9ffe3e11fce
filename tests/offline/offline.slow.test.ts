import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { axeViolations } from '../../scripts/accessibility/axe.ts'
import { launchBrowser } from '../browser.ts'
import { startBuiltSite, type BuiltSite } from '../built-site.ts'

let site: BuiltSite
let browser: Browser
let context: BrowserContext
let page: Page

beforeAll(async () => {
  site = await startBuiltSite()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await site.stop()
})
beforeEach(async () => {
  context = await browser.newContext({ reducedMotion: 'reduce' })
  page = await context.newPage()
})
afterEach(() => context.close())

const status = () => page.locator('[data-offline-status]')
const size = () => page.locator('[data-offline-size]').innerText()
const caches = () => page.evaluate(() => window.caches.keys())
const workers = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
/** Site addresses of everything on the device. */
const kept = () =>
  page.evaluate(async () => {
    const names = (await window.caches.keys()).filter((name) => name.startsWith('waymark-files-'))
    const requests = await Promise.all(names.map(async (name) => (await window.caches.open(name)).keys()))
    return requests.flat().map(({ url }) => new URL(url).pathname)
  })

async function open(): Promise<void> {
  await page.goto(`${site.address}/offline/`)
  await page.locator('[data-offline-form]').waitFor()
}

async function keep(place = ''): Promise<void> {
  await open()
  await page.getByLabel('Services for').selectOption(place)
  await page.getByRole('button', { name: 'Keep on this device' }).click()
  await page.getByText('Done.').waitFor()
}

/** Where the results of a search lead, the best answer first. */
async function search(words: string): Promise<(string | null)[]> {
  await page.goto(`${site.address}/search/?q=${words}`)
  await page.locator('[data-search-status]:not(:empty)').waitFor()
  return page.locator('[data-search-best] a, [data-search-results] a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
}

describe('before anybody asks', () => {
  it('nothing is kept and no worker is there, on any page', async () => {
    for (const address of ['/', '/guides/first-steps/', '/offline/']) await page.goto(site.address + address)
    expect(await caches()).toEqual([])
    expect(await workers()).toBe(0)
  })

  it('the size is told, for each choice', async () => {
    await open()
    const all = await size()
    await page.getByLabel('PDFs, to print', { exact: true }).uncheck()
    const without = await size()
    expect(all).toMatch(/^about [\d.]+ [KM]B$/)
    expect(without).toMatch(/^about [\d.]+ [KM]B$/)
    expect(without).not.toBe(all)
  })
})

describe('kept on the device', () => {
  it('pages, search and PDFs are there without the internet, each page with its date', async () => {
    const online = await search('home')
    await keep()
    await context.setOffline(true)
    await page.goto(`${site.address}/guides/carers-allowance/`)
    const notice = await page.locator('.kept-notice').innerText()
    const style = await page.evaluate(() => getComputedStyle(document.body).fontFamily)
    const offline = await search('home')
    const pdf = await page.evaluate(async () => {
      const answer = await fetch('/guides/carers-allowance/carers-allowance.pdf')
      return { type: answer.headers.get('Content-Type'), start: (await answer.text()).slice(0, 5) }
    })
    expect(notice).toMatch(/^You are offline. This is the copy that was kept on this device on \d+ \w+ \d{4}.$/)
    expect(style).toContain('Atkinson')
    // All but the sensitive guide, whose words are not on the device.
    expect(online).toContain('/guides/staying-safe/')
    expect(offline.length).toBeGreaterThan(1)
    expect(offline).toEqual(online.filter((address) => address !== '/guides/staying-safe/'))
    expect(pdf).toEqual({ type: 'application/pdf', start: '%PDF-' })
  })

  it('a page can be loaded again without the internet, with all that it asks for', async () => {
    await keep()
    const all = await kept()
    await page.goto(`${site.address}/guides/first-steps/`)
    const online = await page.locator('main').innerText()
    await page.reload()
    const again = await page.locator('main').innerText()
    await context.setOffline(true)
    await page.reload()
    const offline = await page.locator('main').innerText()
    expect(again).toBe(online)
    expect(offline).toContain('You are offline.')
    expect(offline).toContain(online.split('\n')[0])
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Atkinson')
    expect(all).toEqual(expect.arrayContaining(['/find-help/answers.css', '/my-council/councils.json']))
  })

  it('a sensitive guide is never there, in no form, and the page says so in plain words', async () => {
    await keep()
    const all = await kept()
    const texts = await page.evaluate(async () => {
      const names = (await window.caches.keys()).filter((name) => name.startsWith('waymark-files-'))
      const cache = await window.caches.open(names[0] ?? '')
      const entries = (await cache.keys()).filter(({ url }) => url.includes('/pagefind/fragment/'))
      return Promise.all(
        entries.map(async (entry) => {
          const body = (await cache.match(entry))?.body?.pipeThrough(new DecompressionStream('gzip'))
          return new Response(body).text()
        }),
      )
    })
    await context.setOffline(true)
    await page.goto(`${site.address}/guides/staying-safe/`)
    const words = await page.locator('main').innerText()
    const found = await search('safe')
    expect(all.filter((address) => address.startsWith('/guides/staying-safe'))).toEqual([])
    expect(texts.length).toBeGreaterThan(5)
    expect(texts.filter((text) => text.includes('"url":"/guides/staying-safe/"'))).toEqual([])
    expect(words).toContain('This page is not on your device')
    expect(words).toContain('Pages about staying safe are never kept')
    expect(found).not.toContain('/guides/staying-safe/')
  })

  it('a council’s services are there and those of another are not', async () => {
    await keep('southvale')
    const all = await kept()
    expect(all).toContain('/services/southvale-adult-care/')
    expect(all).not.toContain('/services/northmoor-adult-care/')
    expect(all).toContain('/services/fellshire-carers-line/')
    expect(await page.locator('[data-kept-place]').innerText()).toBe('Southvale Council')
  })

  it('is brought up to date by itself when the site was published again, and fetches only what is new', async () => {
    await keep()
    await page.evaluate(async () => {
      const cache = await window.caches.open('waymark-record')
      const record = (await (await cache.match('/offline/kept.json'))?.json()) as { digest: string }
      // As if the copy were of an earlier site, of which all files but one are the same.
      const now = await window.caches.open(`waymark-files-${record.digest}`)
      const earlier = await window.caches.open('waymark-files-earlier')
      for (const request of await now.keys()) {
        const answer = await now.match(request)
        if (answer) await earlier.put(request, answer)
      }
      await earlier.put('/about/', new Response('old words', { headers: { 'X-Waymark-Hash': 'old' } }))
      await window.caches.delete(`waymark-files-${record.digest}`)
      await cache.put('/offline/kept.json', Response.json({ ...record, digest: 'earlier' }))
    })
    const asked: string[] = []
    context.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.goto(`${site.address}/about/`)
    await expect
      .poll(async () => (await caches()).filter((name) => name.startsWith('waymark-files-')), { timeout: 20_000 })
      .not.toContain('waymark-files-earlier')
    const words = await page.evaluate(async () => (await window.caches.match('/about/'))?.text())
    expect(words).not.toContain('old words')
    expect(asked).not.toContain('/guides/carers-allowance/carers-allowance.pdf')
  })

  it('is gone to the last file when somebody removes it', async () => {
    await keep()
    await page.getByRole('button', { name: 'Remove from this device' }).click()
    await page.getByText('Removed.').waitFor()
    expect(await caches()).toEqual([])
    expect(await workers()).toBe(0)
    expect(await page.locator('[data-offline-kept]').isVisible()).toBe(false)
    await context.setOffline(true)
    await expect(page.goto(`${site.address}/guides/carers-allowance/`)).rejects.toThrow('ERR_INTERNET_DISCONNECTED')
  })
})

describe('when it cannot be done', () => {
  it('says that there is not enough room, and keeps nothing', async () => {
    await open()
    await page.evaluate(() => {
      navigator.storage.estimate = () => Promise.resolve({ quota: 50_000, usage: 0 })
    })
    await page.getByRole('button', { name: 'Keep on this device' }).click()
    await expect
      .poll(() => status().innerText(), { timeout: 20_000 })
      .toMatch(/^There is not enough room. This needs [\d.]+ [KM]B, and the browser has 50 KB left./)
    expect(await workers()).toBe(0)
  })

  it('says that the connection broke off, and goes on from there', async () => {
    await open()
    await page.route('**/*.pdf', (route) => route.abort())
    await page.getByRole('button', { name: 'Keep on this device' }).click()
    await expect.poll(() => status().innerText(), { timeout: 20_000 }).toContain('The connection broke off. What has come is not lost')
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    const before = (await kept()).length
    await page.waitForTimeout(1000)
    expect([asked, (await kept()).length]).toEqual([[], before])
    expect(await workers()).toBe(0)
    expect((await kept()).length).toBeGreaterThan(0)
    await page.unroute('**/*.pdf')
    await page.getByRole('button', { name: 'Keep on this device' }).click()
    await page.getByText('Done.').waitFor()
  })

  it('can be stopped', async () => {
    await open()
    await page.route('**/*.pdf', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500))
      await route.continue().catch(() => undefined)
    })
    await page.getByRole('button', { name: 'Keep on this device' }).click()
    await page.getByRole('button', { name: 'Stop' }).click()
    await expect.poll(() => status().innerText(), { timeout: 20_000 }).toContain('Stopped.')
    await page.getByRole('button', { name: 'Remove from this device' }).click()
    await page.getByText('Removed.').waitFor()
    expect(await caches()).toEqual([])
  })

  it('says how else to have a page, where there is no JavaScript', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false })
    const bare = await plain.newPage()
    await bare.goto(`${site.address}/offline/`)
    const words = await bare.locator('main').innerText()
    await plain.close()
    expect(words).toContain('You can save a PDF of any page instead')
    expect(words).not.toContain('Choose what to keep')
  })
})

it('axe finds nothing wrong with the page, before and after, in light and dark', async () => {
  const faults = async (): Promise<string[]> => (await axeViolations(page)).map(({ id }) => id)
  await keep()
  const light = await faults()
  await page.emulateMedia({ colorScheme: 'dark' })
  expect([light, await faults()]).toEqual([[], []])
})
