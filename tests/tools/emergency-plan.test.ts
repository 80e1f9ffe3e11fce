import { readFile } from 'node:fs/promises'
import { PDFDocument } from 'pdf-lib'
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

async function withPlan<Seen>(look: (page: Page) => Promise<Seen>, javaScriptEnabled = true): Promise<Seen> {
  const context = await browser.newContext({ javaScriptEnabled, acceptDownloads: true })
  try {
    const page = await context.newPage()
    page.on('dialog', (dialog) => void dialog.accept())
    await page.goto(`${site.address}/emergency-plan/`)
    return await look(page)
  } finally {
    await context.close()
  }
}

const status = (page: Page) => page.locator('[data-plan-status]').innerText()
const name = (page: Page) => page.getByLabel('My name')
const keep = (page: Page) => page.getByLabel('Keep my plan on this device')
const everythingKept = (page: Page) => page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie].join())

describe('an emergency plan', () => {
  it('is filled in with the keyboard alone, saved to a file, cleared and opened again', async () => {
    const seen = await withPlan(async (page) => {
      await name(page).focus()
      await page.keyboard.type('Jo Smith')
      await page.keyboard.press('Tab')
      await page.keyboard.type('01632 960123')
      await page.getByRole('button', { name: 'Save to a file' }).focus()
      const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
      const file = await download.path()
      const saved = await readFile(file, 'utf8')
      await page.getByRole('button', { name: 'Clear all I typed' }).press('Enter')
      const cleared = await name(page).inputValue()
      await page.locator('input[type=file]').setInputFiles(file)
      await page.getByText('Your plan is open.').waitFor()
      return { saved, cleared, opened: [await name(page).inputValue(), await page.getByLabel('My phone number').inputValue()] }
    })
    expect(seen.saved).toContain('Jo Smith')
    expect(seen.cleared).toBe('')
    expect(seen.opened).toEqual(['Jo Smith', '01632 960123'])
  })

  it('is sent nowhere and kept nowhere unless its owner asks', async () => {
    const seen = await withPlan(async (page) => {
      const asked: string[] = []
      page.on('request', (request) => asked.push(decodeURIComponent(`${request.url()} ${request.postData() ?? ''}`)))
      await name(page).fill('Jo Smith')
      await page.getByLabel('Anything else').fill('The ginger cat')
      await page.waitForLoadState('networkidle')
      const kept = await everythingKept(page)
      await page.reload()
      const after = [await everythingKept(page), await name(page).inputValue()]
      return { kept, after, hasAsked: asked.length > 0, told: asked.filter((words) => /Jo|Smith|ginger/.test(words)) }
    })
    // The page itself is asked for again.
    expect(seen).toEqual({ kept: '0,0,', after: ['0,0,', ''], hasAsked: true, told: [] })
  })

  it('stays on the device when asked, and goes when the tick is taken out', async () => {
    const seen = await withPlan(async (page) => {
      await keep(page).check()
      await name(page).fill('Jo Smith')
      await page.reload()
      const again = await name(page).inputValue()
      await keep(page).uncheck()
      return { again, kept: await everythingKept(page) }
    })
    expect(seen).toEqual({ again: 'Jo Smith', kept: '0,0,' })
  })

  it('says what to do when another file is opened, and loses no words', async () => {
    const seen = await withPlan(async (page) => {
      await name(page).fill('Jo Smith')
      await page.locator('input[type=file]').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"kind":"x"}') })
      await page.getByText('This is not a saved plan').waitFor()
      return { words: await status(page), still: await name(page).inputValue() }
    })
    expect(seen.words).toContain('my-emergency-plan')
    expect(seen.still).toBe('Jo Smith')
  })

  it('prints all of a long answer, and the card at the size of a bank card', async () => {
    const seen = await withPlan(async (page) => {
      const medicines = Array.from({ length: 12 }, (_, row) => `Medicine ${row + 1}`).join('\n')
      await page.getByLabel('Medicines: which, how much, and when').fill(medicines)
      await name(page).fill('Jo Smith')
      await page.emulateMedia({ media: 'print' })
      const face = await page.locator('.card-face').first().boundingBox()
      return {
        medicines: await page.locator('.written', { hasText: 'Medicine 12' }).isVisible(),
        box: await page.getByLabel('Medicines: which, how much, and when').isVisible(),
        card: await page.locator('.wallet-card').innerText(),
        height: (face?.height ?? 0) / (96 / 25.4),
        width: (face?.width ?? 0) / (96 / 25.4),
      }
    })
    expect(seen).toMatchObject({ medicines: true, box: false })
    expect(seen.card).toContain('Jo Smith')
    expect(seen.height).toBeCloseTo(54, 0)
    expect(seen.width).toBeCloseTo(85.6, 0)
  })

  it('prints from the browser on five sheets, each box with room to write', async () => {
    const seen = await withPlan(async (page) => {
      const pdf = await PDFDocument.load(await page.pdf({ preferCSSPageSize: true }))
      await page.emulateMedia({ media: 'print' })
      const boxes = await page.locator('.written').all()
      return { sheets: pdf.getPageCount(), boxes: await Promise.all(boxes.map((box) => box.boundingBox())) }
    })
    expect(seen.sheets).toBeLessThanOrEqual(5)
    for (const box of seen.boxes) {
      expect(box?.height).toBeGreaterThanOrEqual((9 * 96) / 25.4)
      expect(box?.width).toBeGreaterThanOrEqual((80 * 96) / 25.4)
    }
  })

  it('has empty prints and no buttons that do nothing where there is no JavaScript', async () => {
    const seen = await withPlan(
      async (page) => ({ buttons: await page.locator('main button:visible').count(), words: await page.locator('main').innerText() }),
      false,
    )
    expect(seen.buttons).toBe(0)
    expect(seen.words).toContain('print an empty plan or card')
    expect(seen.words).toContain('Wallet card to cut out (PDF)')
  })
})
