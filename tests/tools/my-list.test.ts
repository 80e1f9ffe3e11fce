import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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

async function visit<Seen>(address: string, look: (page: Page) => Promise<Seen>, javaScriptEnabled = true): Promise<Seen> {
  const context = await browser.newContext({ javaScriptEnabled })
  try {
    const page = await context.newPage()
    page.on('dialog', (dialog) => void dialog.accept())
    await page.addInitScript('window.printed = 0; window.print = () => { window.printed += 1 }')
    await page.goto(site.address + address)
    return await look(page)
  } finally {
    await context.close()
  }
}

const add = async (page: Page, address: string): Promise<void> => {
  await page.goto(site.address + address)
  await page.getByRole('button', { name: 'Add to my list' }).press('Enter')
}
const openList = async (page: Page): Promise<void> => {
  await page.goto(`${site.address}/my-list/`)
  await page.locator('[data-list-empty]:visible, [data-list-rows] li').first().waitFor()
}
const titles = (page: Page) => page.locator('[data-list-rows] li > a').allInnerTexts()
const link = (page: Page) => page.getByLabel('The link').inputValue()
const onDevice = (page: Page) => page.evaluate(() => [localStorage.length, document.cookie].join())

describe('a list of one’s own', () => {
  it('takes guides and services, puts them in order, and lets them go, with the keyboard alone', async () => {
    const seen = await visit('/', async (page) => {
      await add(page, '/guides/first-steps/who-can-help/')
      await add(page, '/services/fellshire-carers-line/')
      const counted = await page.locator('.site-nav').innerText()
      await openList(page)
      const added = await titles(page)
      await page.getByRole('button', { name: 'Move up: Fellshire Carers Line' }).press('Enter')
      const moved = await titles(page)
      await page.getByRole('button', { name: `Remove: ${moved[0] ?? ''}` }).press('Enter')
      return { counted, added, moved, left: await titles(page) }
    })
    expect(seen.counted).toContain('My list (2)')
    expect(seen.moved).toEqual([...seen.added].reverse())
    expect(seen.left).toEqual(seen.added.slice(0, 1))
  })

  it('is gone with the window, unless its owner asks for it to stay', async () => {
    const seen = await visit('/', async (page) => {
      await add(page, '/guides/first-steps/')
      const before = await onDevice(page)
      await openList(page)
      await page.getByLabel('Keep my list on this device').check()
      const kept = await onDevice(page)
      const other = await page.context().newPage()
      await openList(other)
      const elsewhere = (await titles(other)).length
      await page.getByLabel('Keep my list on this device').uncheck()
      return { before, kept, elsewhere, after: await onDevice(page) }
    })
    expect(seen).toEqual({ before: '0,', kept: '1,', elsewhere: 1, after: '0,' })
  })

  it('prints every page in full with one command', async () => {
    const seen = await visit('/', async (page) => {
      await add(page, '/guides/first-steps/')
      await add(page, '/services/fellshire-carers-line/')
      await openList(page)
      await page.getByRole('button', { name: 'Print all of it in full' }).click()
      await page.waitForFunction(() => 'printed' in window && window.printed === 1)
      await page.emulateMedia({ media: 'print' })
      return {
        sections: await page.locator('.listed-page:visible h2').first().innerText(),
        words: await page.locator('main').innerText(),
        ids: await page.evaluate(() => {
          const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
          return ids.filter((id, index) => ids.indexOf(id) !== index)
        }),
        buttons: await page.locator('.listed-page button').count(),
      }
    })
    expect(seen.words).toContain('Who can help')
    expect(seen.words).toContain('0808 157 0123')
    expect(seen.words).not.toContain('Where this comes from')
    expect(seen.words).toContain(`This page, and where it comes from: ${new URL(site.address).host}/guides/first-steps/`)
    expect(seen).toMatchObject({ ids: [], buttons: 0 })
  })

  it('is shared by a link and a code that hold the names of pages only', async () => {
    const seen = await visit('/', async (page) => {
      await add(page, '/guides/first-steps/')
      await openList(page)
      await page.getByRole('img', { name: 'QR code: opens this list' }).waitFor()
      const shared = await link(page)
      const other = await (await browser.newContext()).newPage()
      await other.goto(shared)
      await other.locator('[data-list-rows] li').first().waitFor()
      const received = { titles: await titles(other), title: await other.title(), own: await titles(page) }
      await other.context().close()
      return { shared, ...received }
    })
    expect(seen.shared).toBe(`${site.address}/my-list/#g:first-steps`)
    expect(seen.titles).toEqual(seen.own)
    expect(seen.title).toBe('My list – Waymark Fellshire')
  })

  it('never loses its own pages to a list that somebody sent', async () => {
    const seen = await visit('/', async (page) => {
      await add(page, '/guides/first-steps/')
      await page.goto(`${site.address}/my-list/#s:fellshire-carers-line,g:not-here,x:evil`)
      await page.getByText('You were sent a list').waitFor()
      const own = await titles(page)
      await page.getByRole('button', { name: 'Add it to my list' }).click()
      return { own: own.length, both: await page.locator('[data-list-rows] li').allInnerTexts() }
    })
    expect(seen.own).toBe(1)
    expect(seen.both).toHaveLength(3)
    expect(seen.both[2]).toContain('no longer on this site')
  })
})

describe('a sensitive guide on a list', () => {
  it('is added only after a warning, never kept on the device, never in a link', async () => {
    const seen = await visit('/guides/staying-safe/', async (page) => {
      await page.getByRole('button', { name: 'Add to my list' }).click()
      const warning = await page.locator('.keep').innerText()
      const afterOne = await page.evaluate(() => sessionStorage.length)
      await page.getByRole('button', { name: 'Add it all the same' }).click()
      await add(page, '/guides/first-steps/')
      await openList(page)
      await page.getByLabel('Keep my list on this device').check()
      return {
        warning,
        afterOne,
        listed: (await titles(page)).length,
        link: await link(page),
        kept: await page.evaluate(() => Object.values(localStorage).join()),
      }
    })
    expect(seen.warning).toContain('can see that you read this page')
    expect(seen).toMatchObject({ afterOne: 0, listed: 2 })
    expect(seen.link + seen.kept).not.toContain('staying-safe')
  })
})

describe('a sensitive guide that cannot be fetched', () => {
  it('stays off the device and out of the link, on its own list and on one that was sent', async () => {
    const seen = await visit('/guides/staying-safe/', async (page) => {
      await page.getByRole('button', { name: 'Add to my list' }).click()
      await page.getByRole('button', { name: 'Add it all the same' }).click()
      await add(page, '/guides/first-steps/')
      await page.route('**/guides/staying-safe/', (route) => route.abort())
      await openList(page)
      await page.getByRole('button', { name: /^Move up/ }).click()
      await page.getByLabel('Keep my list on this device').check()
      const own = { link: await link(page), kept: await page.evaluate(() => Object.values(localStorage).join()) }
      await page.getByRole('button', { name: 'Clear my list' }).click()
      await page.goto(`${site.address}/my-list/#g:staying-safe,g:first-steps`)
      await page.getByLabel('Keep my list on this device').check()
      return { own, sent: { link: await link(page), kept: await page.evaluate(() => Object.values(localStorage).join()) } }
    })
    expect(JSON.stringify(seen)).toContain('first-steps')
    expect(JSON.stringify(seen)).not.toContain('staying-safe')
  })
})

describe('without JavaScript', () => {
  it('says how to print instead, and shows no button that does nothing', async () => {
    const list = await visit(
      '/my-list/',
      async (page) => ({ words: await page.locator('main').innerText(), buttons: await page.locator('main button:visible').count() }),
      false,
    )
    expect(list.words).toContain('Print or download')
    expect(list.buttons).toBe(0)
    expect(await visit('/guides/first-steps/', (page) => page.getByText('Add to my list').isVisible(), false)).toBe(false)
  })
})

it('loads less than 30 KB of scripts, the drawing of the code included', async () => {
  const bytes = await visit('/guides/first-steps/', async (page) => {
    await page.getByRole('button', { name: 'Add to my list' }).click()
    await openList(page)
    await page.locator('[data-list-code] svg').waitFor()
    const files = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname))
    const scripts = [...new Set(files.filter((file) => file.endsWith('.js')))]
    return Promise.all(scripts.map(async (file) => (await readFile(path.join(site.folder, file))).byteLength))
  })
  expect(bytes.length).toBeGreaterThan(0)
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(30_000)
})
