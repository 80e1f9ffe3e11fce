import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { localAddress, type ServerSettings } from '../start/settings.ts'
import { drawPdfPage } from './draw-pdf-page.ts'

interface Taking {
  /** The browser's program. */
  chromium: string
  /** The data folder of the running Waymark. */
  data: string
  /** Where the pictures go. */
  folder: string
  settings: ServerSettings
}

const width = 1200
const guide = '/guides/first-steps/'

/** Takes the pictures of a running Waymark in which nobody has an account yet. */
export async function takePictures({ chromium: executablePath, data, folder, settings }: Taking): Promise<void> {
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  })
  try {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: 'light', reducedMotion: 'reduce' })
    const site = localAddress(settings.host, settings.sitePort)
    await takePicture(context, `${site}/`, path.join(folder, 'home.png'))
    await takePicture(context, `${site}${guide}`, path.join(folder, 'guide.png'))
    await takePicture(context, `${site}${guide}easy-read/`, path.join(folder, 'easy-read.png'), scrollToPictures)
    await drawPdfPage(path.join(data, 'live', guide, 'first-steps.pdf'), 1, width / 2, path.join(folder, 'pdf.png'))
    const cms = localAddress(settings.host, settings.cmsPort)
    await signInAsFirst(context, cms)
    await takePicture(context, await firstGuide(context, cms), path.join(folder, 'cms.png'), isFormReady)
  } finally {
    await browser.close()
  }
}

async function takePicture(context: BrowserContext, address: string, file: string, whenReady?: (page: Page) => Promise<void>): Promise<void> {
  const page = await context.newPage()
  await page.goto(address, { waitUntil: 'networkidle' })
  await whenReady?.(page)
  await page.screenshot({ path: file })
  await page.close()
}

/** Below the list of contents, where pictures and statements stand side by side. */
async function scrollToPictures(page: Page): Promise<void> {
  await page
    .locator('main img')
    .first()
    .evaluate((picture) => {
      picture.scrollIntoView({ block: 'start' })
      window.scrollBy(0, -140)
    })
}

/** The CMS shows a form's outline first: its fields cannot be typed in, and grey shapes stand for what is still being fetched. Hard words come last. */
async function isFormReady(page: Page): Promise<void> {
  await page.locator('#field-title:enabled').waitFor()
  await page.locator('.shimmer-effect').first().waitFor({ state: 'detached' })
  await page.locator('.inline-words').first().waitFor()
  await page.waitForLoadState('networkidle')
}

async function signInAsFirst(context: BrowserContext, cms: string): Promise<void> {
  const data = { email: 'editor@example.org', name: 'An editor', password: randomBytes(18).toString('base64url') }
  const answer = await context.request.post(`${cms}/api/users/first-register`, { data })
  if (!answer.ok()) throw new Error(`The CMS did not take its first editor: ${answer.status()} ${await answer.text()}`)
}

async function firstGuide(context: BrowserContext, cms: string): Promise<string> {
  const answer = await context.request.get(`${cms}/api/guides?where[slug][equals]=first-steps&depth=0`)
  const { docs } = (await answer.json()) as { docs: { id: string }[] }
  return `${cms}/admin/collections/guides/${docs[0]?.id ?? ''}`
}
