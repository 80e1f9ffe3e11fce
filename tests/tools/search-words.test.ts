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

/** `asked` is what servers are told: addresses without what follows the #, and all headers. */
async function visit<Seen>(address: string, look: (page: Page, asked: string[]) => Promise<Seen>, javaScriptEnabled = true): Promise<Seen> {
  const context = await browser.newContext({ javaScriptEnabled })
  try {
    const page = await context.newPage()
    await page.goto(site.address + address, { waitUntil: 'networkidle' })
    const asked: string[] = []
    page.on('request', (request) => asked.push(`${request.url().split('#')[0] ?? ''} ${JSON.stringify(request.headers())}`))
    return await look(page, asked)
  } finally {
    await context.close()
  }
}

const found = (page: Page, words: string) => page.locator('[data-search-status]', { hasText: `for “${words}”` }).waitFor()
const where = (page: Page): string => page.url().slice(site.address.length)

describe('the words of a search', () => {
  it.each([
    ['at the top of a guide', '/guides/first-steps/', '#site-search'],
    ['on the home page', '/', '#home-search'],
    ['where a page is missing', '/404.html', '#missing-search'],
  ])('typed %s are found, and told to no server', async (_where, address, field) => {
    const { asked, to } = await visit(address, async (page, asked) => {
      await page.locator(field).fill('allowance')
      await page.locator(field).press('Enter')
      await found(page, 'allowance')
      return { asked, to: where(page) }
    })
    expect(to).toBe('/search/#q=allowance')
    expect(asked.join(' ')).toContain('/search/')
    expect(asked.join(' ')).not.toContain('allowance')
  })

  it('stay on the device when the page is loaded again, narrowed, or asked as typed', async () => {
    const { asked, to } = await visit('/search/#q=emergancy', async (page, asked) => {
      await found(page, 'emergency')
      await page.getByText('Narrow the results').click()
      await page.getByLabel('Kind').selectOption({ index: 1 })
      await page.getByRole('button', { name: 'Show results' }).click()
      await page.getByRole('link', { name: 'emergancy', exact: true }).click()
      await found(page, 'emergancy')
      await page.reload()
      await found(page, 'emergancy')
      await page.goBack()
      await found(page, 'emergency')
      return { asked, to: where(page) }
    })
    expect(asked.join(' ')).toContain('/search/')
    expect(asked.join(' ')).not.toMatch(/emergancy|emergency|kind=/i)
    expect(to).toMatch(/^\/search\/#q=emergancy&kind=/)
  })

  it('in an older address are found, and told to no server again', async () => {
    const { asked, to } = await visit('/search/?q=allowance&other=1', async (page, asked) => {
      await found(page, 'allowance')
      await page.reload()
      await found(page, 'allowance')
      return { asked, to: where(page) }
    })
    expect(to).toBe('/search/#q=allowance&other=1')
    expect(asked.join(' ')).not.toContain('allowance')
  })

  it.each([
    ['/guides/first-steps/', '#site-search'],
    ['/search/', '#search-words'],
  ])('typed on %s without JavaScript, which search needs, are told to nobody', async (address, field) => {
    const { asked, words } = await visit(
      address,
      async (page, asked) => {
        await page.locator(field).fill('allowance')
        await page.locator(field).press('Enter')
        await page.waitForURL('**/search/?')
        return { asked, words: await page.locator('main').innerText() }
      },
      false,
    )
    expect(asked.join(' ')).not.toContain('allowance')
    expect(words).toContain('Search needs JavaScript')
  })
})
