import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { htmlRules } from '../../scripts/accessibility/html-rules.ts'
import { faultsInAllColours } from '../../scripts/accessibility/axe.ts'
import { launchBrowser } from '../browser.ts'
import { startDirectoryCms, type DirectoryCms } from './directory-cms.ts'

let directory: DirectoryCms
let browser: Browser
let link: string

beforeAll(async () => {
  directory = await startDirectoryCms()
  browser = await launchBrowser()
  link = await directory.linkFor(
    await directory.makeService({
      ...{ warning: 'Full until March.', website: 'https://break.example/', ways: ['phone', 'post'] },
      openingTimes: [
        { days: ['monday'], opens: '09:00', closes: '17:00' },
        { days: ['saturday'], weeks: ['first'], opens: '10:00' },
      ],
      costOptions: [{ amount: 2.5, per: 'a cup' }],
    }),
  )
})
afterAll(async () => {
  await browser.close()
  await directory.stop()
})

async function visit<Seen>(address: string, options: BrowserContextOptions, look: (page: Page) => Promise<Seen>): Promise<Seen> {
  const context = await browser.newContext(options)
  try {
    const page = await context.newPage()
    await page.goto(address)
    return await look(page)
  } finally {
    await context.close()
  }
}

const send = (page: Page): Promise<void> => page.getByRole('button', { name: /^Send/ }).click()

/** Every page of the forms, as it opens and as it comes back with what is wrong. */
const pages: [name: string, address: () => string, spoil?: (page: Page) => Promise<void>][] = [
  ['the record that is checked', () => link],
  ['the form of the record', () => `${link}/change`],
  [
    'the form of the record with faults',
    () => `${link}/change`,
    async (page) => {
      await page.getByLabel('Name of the service').fill('')
      await page.getByLabel('Website').fill('www.break')
      await page.getByLabel('Number', { exact: true }).fill('ring us')
      await page.getByRole('group', { name: 'Opening time 1' }).getByLabel('Opens at').fill('')
      await page.getByRole('group', { name: 'Price 1' }).getByLabel('Pounds').fill('about £5')
    },
  ],
  ['a suggestion with faults', () => `${directory.forms}/suggest/services/break-group-2`, () => Promise.resolve()],
  ['feedback with faults', () => `${directory.forms}/useful?page=/guides/x/`, () => Promise.resolve()],
  ['a wish for a format with faults', () => `${directory.forms}/format?page=/guides/x/`, () => Promise.resolve()],
  ['thanks', () => `${directory.forms}/thanks/suggestion?page=/`],
  ['a link that opens nothing', () => `${directory.forms}/check/short`],
]

describe('the public forms', () => {
  it.each(pages)('%s: everybody can use it, in light and in dark, on the smallest screen', async (_name, address, spoil) => {
    await visit(address(), { viewport: { width: 320, height: 640 } }, async (page) => {
      if (spoil) {
        await spoil(page)
        await send(page)
        expect(await page.locator(':focus').innerText()).toContain('There is a problem')
      }
      const { results } = await htmlRules.validateString(await page.content())
      expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${ruleId} ${line}: ${message}`))).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
      expect(await faultsInAllColours(page)).toEqual([])
    })
  })

  it('add a row without JavaScript, open at it, and never take Enter for that', async () => {
    await visit(`${link}/change`, { javaScriptEnabled: false }, async (page) => {
      await page.getByLabel('Website').fill('www.break')
      await page.getByLabel('Website').press('Enter')
      await page.getByRole('alert').getByRole('link').click()
      await page.getByRole('button', { name: 'Add another opening time' }).click()
      await page.getByRole('group', { name: 'Opening time 3' }).getByLabel('Monday').and(page.locator(':focus')).waitFor()
      expect(await page.getByLabel('Website').inputValue()).toBe('www.break')
      // Half a time would be lost without a word: the browser says so.
      await page.getByRole('group', { name: 'Opening time 3' }).getByLabel('Opens at').press('9')
      await send(page)
      expect(await page.locator(':focus').getAttribute('id')).toBe('f-openingTimes-3-opens')
      expect(await page.getByRole('alert').count()).toBe(0)
    })
  })

  it('lead from what is wrong to its box, and take the answer without JavaScript', async () => {
    const thanks = await visit(`${link}/change`, { javaScriptEnabled: false }, async (page) => {
      await page.getByLabel('Website').fill('www.break')
      await send(page)
      await page.getByRole('alert').getByRole('link').click()
      await page.keyboard.press('Control+A')
      await page.keyboard.type('https://new.example/')
      await send(page)
      return page.getByRole('main').innerText()
    })
    expect(thanks).toContain('We have your changes.')
  })
})
