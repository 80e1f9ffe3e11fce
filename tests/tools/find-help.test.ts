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

/** The browser fetches the icon and letters of the font when it likes, at addresses that say nothing. */
const isAsked = (url: string): boolean => !/\.(svg|woff2)$/.test(url)

async function visit<Seen>(javaScriptEnabled: boolean, look: (page: Page, asked: string[]) => Promise<Seen>): Promise<Seen> {
  const context = await browser.newContext({ javaScriptEnabled })
  try {
    const page = await context.newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(`${site.address}/find-help/`)
    return await look(page, asked)
  } finally {
    await context.close()
  }
}

const step = (page: Page) => page.locator('.help-step:visible')

async function answerAll(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Start', exact: true }).click()
  await page.getByLabel('Southvale Council').check()
  await step(page).getByRole('link', { name: 'Next question' }).click()
  await page.getByLabel('I never get a break').check()
  await page.getByRole('link', { name: 'Show my list' }).click()
}

const listWords = (page: Page) => page.locator('#my-list').innerText()

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('"What could help me?" %s', (_name, isScripted) => {
  it('asks one question at a time and ends in the guides, services and council that fit', async () => {
    const { questions, list, asked } = await visit(isScripted, async (page, asked) => {
      const before = asked.length
      const questions = await step(page).count()
      await answerAll(page)
      return { questions, list: await listWords(page), asked: asked.slice(before).filter(isAsked) }
    })
    expect(questions).toBe(1)
    expect(list).toContain('This is not a carer’s assessment')
    expect(list).toContain('Southvale Adult Care')
    expect(list).toContain('I never get a break')
    expect(list).not.toContain('Northmoor Adult Care')
    expect(list).not.toContain('Money\n')
    // A group in the other council's dale does not serve this person.
    expect(list).not.toContain('Hartwick')
    expect(asked).toEqual([])
  })

  it('goes back with the browser’s own button, and keeps the answers meanwhile', async () => {
    const { heading, isKept } = await visit(isScripted, async (page) => {
      await answerAll(page)
      await page.goBack()
      return { heading: await step(page).locator('h2').innerText(), isKept: await page.getByLabel('I never get a break').isChecked() }
    })
    expect(heading).toBe('What is hardest?')
    expect(isKept).toBe(true)
  })

  it('keeps nothing for the next person', async () => {
    const chosen = await visit(isScripted, async (page) => {
      await answerAll(page)
      await page.getByRole('link', { name: 'Start again, and clear my answers' }).click()
      await page.getByRole('link', { name: 'Start', exact: true }).waitFor()
      return page.locator('input:checked').count()
    })
    expect(chosen).toBe(0)
  })
})

it('prints the list alone, with addresses', async () => {
  const { shown, address } = await visit(false, async (page) => {
    await answerAll(page)
    await page.emulateMedia({ media: 'print' })
    return {
      shown: await step(page).evaluateAll((steps) => steps.map(({ id }) => id)),
      address: await page
        .locator('#my-list .page-links li > a:visible')
        .first()
        .evaluate((link) => getComputedStyle(link, '::after').content),
    }
  })
  expect(shown).toEqual(['my-list'])
  expect(address).toContain('waymark.example')
})

it('opens a list that somebody sent, from its address alone', async () => {
  const list = await visit(true, async (page) => {
    await page.goto(`${site.address}/find-help/#my-list&at-northmoor&hardest-money`)
    await page.reload()
    return listWords(page)
  })
  expect(list).toContain('Northmoor Adult Care')
  expect(list).toContain('Can I get money for looking after someone?')
})
