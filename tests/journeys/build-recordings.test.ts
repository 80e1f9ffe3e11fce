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

/** Opens a page, without JavaScript unless asked for, and notes what is fetched for it. */
async function open(address: string, javaScriptEnabled = false): Promise<{ page: Page; fetched: string[] }> {
  const page = await browser.newPage({ javaScriptEnabled })
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(request.url()))
  await page.goto(site.address + address)
  return { page, fetched }
}

describe('a page with recordings', () => {
  it('offers them under its title, each part of the guide too, and fetches nothing of them', async () => {
    const { page, fetched } = await open('/guides/first-steps/')
    expect(await page.locator('.page-tools').innerText()).toMatch(
      /Watch in British Sign Language \(3 seconds, 7 KB\)[^]*Listen to a recording \(3 seconds, 9 KB\)/,
    )
    await page.getByRole('link', { name: 'Watch in British Sign Language' }).click()
    expect(new URL(page.url()).hash).toBe('#site-recording-1')
    expect(fetched.filter((url) => /\.(mp3|mp4|webm|vtt)$/.test(url))).toEqual([])

    const { page: part } = await open('/guides/first-steps/who-is-a-carer/')
    const link = part.getByRole('link', { name: 'Listen to a recording' })
    expect(await link.getAttribute('href')).toBe('/guides/first-steps/#site-recording-2')
    expect(await part.locator('video, audio').count()).toBe(0)
  })

  it('keeps their place before anything is fetched, and starts none by itself', async () => {
    const { page } = await open('/guides/first-steps/')
    const video = page.locator('video')
    const box = await video.boundingBox()
    expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(160 / 90, 1)
    for (const player of await page.locator('video, audio').all()) {
      expect(await player.getAttribute('preload')).toBe('none')
      expect(await player.getAttribute('autoplay')).toBeNull()
      expect(await player.getAttribute('controls')).not.toBeNull()
    }
  })

  it('says when a recording is of an older version of the page', async () => {
    const { page } = await open('/guides/first-steps/')
    const [signed, heard] = await page.locator('.recording').allInnerTexts()
    expect(signed).toContain('Recorded from the version of 1 October 2026.')
    expect(heard).not.toContain('Recorded from the version')
    expect(heard).toContain('It says what this page says.')
  })

  it('plays with the keyboard, with captions, and the words can be read', async () => {
    const { page } = await open('/guides/carers-allowance/', true)
    const video = page.locator('video')
    await video.focus()
    await page.keyboard.press('Space')
    await expect.poll(() => video.evaluate((player) => (player as HTMLVideoElement).currentTime), { timeout: 15_000 }).toBeGreaterThan(0)
    await expect.poll(() => video.evaluate((player) => (player as HTMLVideoElement).textTracks[0]?.cues?.length ?? 0)).toBe(2)
    await page.getByText('Read the words of the recording: A talk about the money').click()
    expect(await page.getByText('The film shows a green wall.').isVisible()).toBe(true)
  })

  it('prints what is recorded and where, and no player', async () => {
    const { page } = await open('/guides/first-steps/')
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('video').isVisible()).toBe(false)
    expect(await page.locator('.recordings').innerText()).toMatch(/Watch in British Sign Language: https:\/\/[^/]+\/guides\/first-steps\/#site-recording-1/)
  })
})

describe('a recording on another site', () => {
  it('is a link that says which site it opens, and nothing is asked of that site before', async () => {
    const { page, fetched } = await open('/guides/staying-safe/')
    const link = page.getByRole('link', { name: 'Watch in British Sign Language on videos.example.org: What to do, signed' })
    expect(await link.getAttribute('href')).toBe('https://videos.example.org/watch?v=123')
    expect(fetched.filter((url) => !url.startsWith(site.address))).toEqual([])
  })
})

describe('the files of recordings', () => {
  const addressOf = async (element: string): Promise<string> => {
    const { page } = await open('/guides/carers-allowance/')
    return site.address + ((await page.locator(element).getAttribute('src')) ?? '')
  }

  it('are sent in pieces, as some browsers ask for them, with their types', async () => {
    const piece = await fetch(await addressOf('video source'), { headers: { Range: 'bytes=0-99' } })
    expect(piece.status).toBe(206)
    expect(piece.headers.get('content-type')).toBe('video/webm')
    expect((await piece.arrayBuffer()).byteLength).toBe(100)
    expect((await fetch(await addressOf('track'))).headers.get('content-type')).toBe('text/vtt; charset=utf-8')
  })
})

describe('the pages with recordings', () => {
  it('are listed by form, and a form that no page has is not', async () => {
    const { page } = await open('/formats/')
    expect(await page.locator('#bsl a').allInnerTexts()).toContain('When you look after someone: Easy Read')
    expect(await page.locator('#audio a').count()).toBe(1)
    expect(await page.locator('#video a').count()).toBe(1)
  })
})
