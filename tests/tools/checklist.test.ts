import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
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
    await page.goto(`${site.address}/guides/first-steps/all/`)
    return await look(page)
  } finally {
    await context.close()
  }
}

it('lets a list be ticked off with the keyboard, keeps the ticks for the visit and not on the device', async () => {
  const seen = await visit(async (page) => {
    const box = page.locator('.checklist').getByRole('checkbox').first()
    await box.press('Space')
    await page.reload()
    const again = await box.isChecked()
    const name = await box.evaluate((input) => input.closest('li')?.textContent.trim())
    return {
      again,
      isNamed: await page
        .getByRole('checkbox', { name: name ?? '' })
        .first()
        .isVisible(),
      kept: await page.evaluate(() => localStorage.length),
    }
  })
  expect(seen).toEqual({ again: true, isNamed: true, kept: 0 })
})

it('shows empty boxes to print where there is no JavaScript', async () => {
  const box = await visit(
    (page) =>
      page
        .locator('.checklist li')
        .first()
        .evaluate((item) => getComputedStyle(item, '::before').borderTopStyle),
    false,
  )
  expect(box).toBe('solid')
})
