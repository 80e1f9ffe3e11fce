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

async function visit<Seen>(look: (page: Page) => Promise<Seen>, javaScriptEnabled = true): Promise<Seen> {
  const context = await browser.newContext({ javaScriptEnabled })
  try {
    const page = await context.newPage()
    await page.goto(`${site.address}/my-council/`)
    return await look(page)
  } finally {
    await context.close()
  }
}

async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole('radio', { name }).press('Space')
  await page.getByRole('button', { name: 'Choose' }).press('Enter')
  await page.getByText('now comes first on every page').waitFor()
}

const localNames = async (page: Page): Promise<string[]> => {
  await page.goto(`${site.address}/guides/first-steps/all/`)
  await page.waitForLoadState('networkidle')
  return page.locator('.local-name').allInnerTexts()
}
const footer = (page: Page) => page.locator('[data-talk]').innerText()

describe('the council of the person cared for', () => {
  it('is said once and then comes first, with its number at the foot of every page', async () => {
    const seen = await visit(async (page) => {
      const before = await localNames(page)
      await page.goto(`${site.address}/my-council/`)
      await choose(page, 'Southvale Council')
      const after = await localNames(page)
      return { before, after, talk: await footer(page), kept: await page.evaluate(() => localStorage.length) }
    })
    expect(seen.before[0]).toBe('Northmoor Council')
    expect(seen.after).toEqual(['Southvale Council (your choice)', ...seen.before.filter((name) => name !== 'Southvale Council')])
    expect(seen.talk).toContain('Prefer to talk? Fellshire Carers Line (Southvale Council): ')
    expect(seen.kept).toBe(0)
  })

  it.each(['/guides/first-steps/', '/topics/breaks/'])('has its services before those of others on %s, and no service is lost', async (address) => {
    const { before, after, said } = await visit(async (page) => {
      const main = page.locator('main')
      const titles = async (): Promise<string[]> => {
        await page.goto(site.address + address, { waitUntil: 'networkidle' })
        return main.locator('.card-title').allInnerTexts()
      }
      const before = await titles()
      await page.goto(`${site.address}/my-council/`)
      await choose(page, 'Southvale Council')
      return { before, after: await titles(), said: await main.getByText('Services for people in the area of Southvale Council come first.').count() }
    })
    const others = ['Hartwick Break Group', 'Northmoor Adult Care']
    expect(before.indexOf('Southvale Adult Care')).toBeGreaterThan(before.indexOf('Hartwick Break Group'))
    expect(after).toEqual([...before.filter((title) => !others.includes(title)), ...before.filter((title) => others.includes(title))])
    expect(said).toBe(1)
  })

  it('adds no English to a page in another language', async () => {
    const { before, after, buttons } = await visit(async (page) => {
      const talk = async (): Promise<string> => {
        await page.goto(`${site.address}/pl/`, { waitUntil: 'networkidle' })
        return footer(page)
      }
      const before = await talk()
      await page.goto(`${site.address}/my-council/`)
      await choose(page, 'Southvale Council')
      return { before, after: await talk(), buttons: await page.getByText('my list').count() }
    })
    expect(before).toMatch(/^Wolisz porozmawiać\? Fellshire Carers Line: /)
    expect(after).toMatch(/^Wolisz porozmawiać\? Fellshire Carers Line \(Southvale Council\): [\d ]+$/)
    expect(buttons).toBe(0)
  })

  it('is remembered on the device only if asked, and forgotten when asked', async () => {
    const seen = await visit(async (page) => {
      await page.getByLabel('Remember it on this device').check()
      await choose(page, 'Southvale Council')
      const kept = await page.evaluate(() => localStorage.length)
      await page.getByRole('radio', { name: 'I do not want to say' }).check()
      await page.getByRole('button', { name: 'Choose' }).click()
      await page.getByText('No council is chosen').waitFor()
      return { kept, after: await page.evaluate(() => localStorage.length + sessionStorage.length), first: (await localNames(page))[0] }
    })
    expect(seen).toEqual({ kept: 1, after: 0, first: 'Northmoor Council' })
  })

  it('is chosen from links where there is no JavaScript', async () => {
    const words = await visit((page) => page.locator('main').innerText(), false)
    expect(words).toContain('Southvale Council')
    expect(words).not.toContain('Remember it on this device')
  })
})
