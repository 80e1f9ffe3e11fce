import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../browser.ts'
import { startStarterSite, type StarterSite } from '../starter-site.ts'
import { askAll, readQuestions, scores, type Answered } from './measure.ts'

let site: StarterSite
let browser: Browser

beforeAll(async () => {
  site = await startStarterSite()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await site.stop()
})

async function visit<Seen>(look: (page: Page) => Promise<Seen>): Promise<Seen> {
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } })
  try {
    return await look(page)
  } finally {
    await page.close()
  }
}

/** Opens the results of a question and waits until they are said. */
async function openResults(page: Page, words: string): Promise<void> {
  await page.goto(`${site.address}/search/?q=${encodeURIComponent(words)}`)
  await page.locator('[data-search-status]:not(:empty)').waitFor()
}

describe('what carers ask, in their own words', () => {
  let answered: Answered[]
  const missed = (among: readonly Answered[]): string[] => among.filter(({ place }) => place === undefined || place > 3).map(({ asks }) => asks)

  beforeAll(async () => {
    answered = await visit(async (page) => askAll(page, site.address, await readQuestions()))
  })

  it('finds the right page first for 85 of 100 questions, and among the first three for 95', () => {
    const { first, topThree } = scores(answered)
    expect(first).toBeGreaterThanOrEqual(0.85)
    expect(topThree, `not among the first three: ${missed(answered).join('; ')}`).toBeGreaterThanOrEqual(0.95)
  })

  it('does so for questions that nobody looked at while search was tuned', () => {
    const { first, topThree } = scores(answered.filter(({ isHeldOut }) => isHeldOut))
    expect(first).toBeGreaterThanOrEqual(0.85)
    // Of 45 questions, one is two in a hundred.
    expect(topThree).toBeGreaterThanOrEqual(0.93)
  })
})

describe('a question that most people ask', () => {
  it('has its best answer above the results, once, and whom to ring', async () => {
    await visit(async (page) => {
      await openResults(page, 'How do I get a break?')
      const best = page.locator('[data-search-best]')
      expect(await best.locator('a').first().getAttribute('href')).toBe('/guides/getting-a-break/')
      expect(await best.locator('a[href^="tel:"]').count()).toBe(1)
      expect(await page.locator('[data-search-results] a[href="/guides/getting-a-break/"]').count()).toBe(0)
      const [bestAt, listAt] = await Promise.all([best, page.locator('[data-search-results]')].map((part) => part.boundingBox()))
      expect(bestAt?.y).toBeLessThan(listAt?.y ?? 0)
    })
  })

  it('is said once to who listens, with the count, when all is there', async () => {
    const said = await visit(async (page) => {
      await page.goto(`${site.address}/search/`)
      await page.evaluate(() => {
        const said: string[] = []
        Object.assign(window, { said })
        const status = document.querySelector('[data-search-status]')
        if (status) new MutationObserver(() => status.textContent && said.push(status.textContent)).observe(status, { childList: true })
      })
      await page.fill('#search-words', 'a break')
      await page.press('#search-words', 'Enter')
      await page.locator('[data-search-status]:not(:empty)').waitFor()
      return page.evaluate(() => (window as unknown as { said: string[] }).said)
    })
    expect(said).toEqual([expect.stringMatching(/^The 10 best of \d+ results for “a break”, the best answer first$/)])
  })

  it('has its best answer while the index is still coming, or never comes', async () => {
    await visit(async (page) => {
      await page.route('**/pagefind.js', (route) => route.abort())
      await openResults(page, 'a break')
      expect(await page.locator('[data-search-best] a').first().textContent()).toBe(await titleOf(page, '/guides/getting-a-break/'))
      expect(await page.locator('[data-search-status]').textContent()).toContain('A to Z')
    })
  })

  it('shows the numbers to ring now when its words speak of danger', async () => {
    await visit(async (page) => {
      await openResults(page, 'he hit me last night')
      expect(await page.locator('[data-search-urgent] a[href="tel:999"]').isVisible()).toBe(true)
    })
  })
})

describe('any question', () => {
  it('fits on a screen of 320 pixels, whatever is found', async () => {
    await visit(async (page) => {
      for (const words of ['a break', 'attendence alowance', 'he hit me', 'xyzzy']) {
        await openResults(page, words)
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
      }
    })
  })

  it('is narrowed to services, and widened again, with one press each, and the keyboard stays there', async () => {
    await visit(async (page) => {
      await openResults(page, 'a break')
      const kinds = page.getByRole('group', { name: 'Show only' })
      await kinds.getByRole('button', { name: /^Services \(\d+\)/ }).press('Enter')
      const back = kinds.getByRole('button', { name: 'Show everything' })
      await back.waitFor()
      expect(await page.locator('.result-kind').allTextContents()).not.toContain('Advice')
      expect(await back.evaluate((button) => button === document.activeElement)).toBe(true)
      await back.press('Enter')
      await kinds.getByRole('button', { name: /^Advice/ }).waitFor()
    })
  })

  it('leads somewhere when nothing is found: a person to ring, the topics and the A to Z', async () => {
    await visit(async (page) => {
      const shown = page.locator('[data-search-nothing] a:visible')
      const links = (): Promise<string[]> => shown.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
      await openResults(page, 'xyzzy')
      expect(await links()).toEqual(['/topics/', '/a-z/', expect.stringMatching(/^tel:/)])
      await page.goto(`${site.address}/search/?q=xyzzy&kind=Service`)
      await page.locator('[data-search-nothing]').waitFor()
      expect(await links()).toContain('/search/#q=xyzzy')
    })
  })

  it('is sent to nobody: no address that is fetched holds its words', async () => {
    const fetched = await visit(async (page) => {
      await page.goto(`${site.address}/search/`)
      const addresses: string[] = []
      page.on('request', (request) => addresses.push(request.url()))
      await page.fill('#search-words', 'incontinence')
      await page.press('#search-words', 'Enter')
      await page.locator('[data-search-status]:not(:empty)').waitFor()
      return addresses
    })
    expect(fetched.length).toBeGreaterThan(0)
    expect(fetched.filter((address) => address.includes('incontinence') || !address.startsWith(site.address))).toEqual([])
  })
})

async function titleOf(page: Page, address: string): Promise<string> {
  const html = await page.evaluate(async (page) => (await fetch(page)).text(), address)
  return page.evaluate((html) => new DOMParser().parseFromString(html, 'text/html').querySelector('h1')?.textContent.trim() ?? '', html)
}
