import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startVisits, type Visits } from './visit.ts'
import { templates } from './templates.ts'

let visits: Visits
let withLargeText: Visits
beforeAll(async () => {
  visits = await startVisits()
  // What a reader chooses in the browser's own settings: every size that follows the letters follows, as on a real device.
  withLargeText = await startVisits('--blink-settings=defaultFontSize=32')
})
afterAll(async () => {
  await visits.end()
  await withLargeText.end()
})

/** WCAG 1.4.12: what readers may ask for with a style sheet of their own. */
const roomyText = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'

/** Points by which the page is too wide, and boxes that cut their words off. */
function cutOff(page: Page): Promise<{ tooWide: number; cut: string[] }> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    const hides = ({ overflowX, overflowY }: CSSStyleDeclaration): boolean => [overflowX, overflowY].some((way) => way === 'hidden' || way === 'clip')
    const cut = [...document.querySelectorAll('body *')].filter((part) => {
      const isShown = part.checkVisibility() && part.clientWidth > 1 && part.textContent.trim() !== '' && part.tagName !== 'svg' && !part.closest('svg, select')
      return isShown && hides(getComputedStyle(part)) && (part.scrollHeight > part.clientHeight + 1 || part.scrollWidth > part.clientWidth + 1)
    })
    return { tooWide: scrollWidth - clientWidth, cut: cut.map((part) => `${part.tagName}.${part.className}`) }
  })
}

/** How much of the screen is taken by what stays in place while the rest scrolls. */
function takenByStaying(page: Page): Promise<number> {
  return page.evaluate(() => {
    const staying = [...document.querySelectorAll('body *')].filter(
      (part) => part.checkVisibility() && ['fixed', 'sticky'].includes(getComputedStyle(part).position),
    )
    return staying.reduce((sum, part) => sum + part.getBoundingClientRect().height, 0) / innerHeight
  })
}

/** What moves on the page for somebody who wants less motion. */
function motionLeft(page: Page): Promise<{ scroll: string; moving: number }> {
  return page.evaluate(() => ({
    scroll: getComputedStyle(document.documentElement).scrollBehavior,
    moving: [...document.querySelectorAll('*')].filter((part) => {
      const { transitionDuration, animationName, animationDuration } = getComputedStyle(part)
      return /[1-9]/.test(transitionDuration) || (animationName !== 'none' && /[1-9]/.test(animationDuration))
    }).length,
  }))
}

/** Asks the page with the reader's style sheet in it, as a browser puts it in: whatever the page's own policy says. */
async function withRoomyText<Seen>(page: Page, look: (page: Page) => Promise<Seen>): Promise<Seen> {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rules)
    document.adoptedStyleSheets = [sheet]
  }, roomyText)
  const seen = await look(page)
  await page.evaluate(() => {
    document.adoptedStyleSheets = []
  })
  return seen
}

interface SeenAtOnce {
  motion: { scroll: string; moving: number }
  taken: number
  roomy: { tooWide: number; cut: string[] }
  lines: string[]
}

const wide = { width: 1280, height: 720 }
const seenAtOnce = new Map<string, Promise<SeenAtOnce>>()

/** All that one visit with scripts can tell: loading a page takes much longer than looking at it. The lines come last, because that look hides parts. */
function seeAtOnce(address: string): Promise<SeenAtOnce> {
  const seen =
    seenAtOnce.get(address) ??
    visits.look(address, { viewport: wide, reducedMotion: 'reduce' }, async (page) => {
      const motion = await motionLeft(page)
      await page.setViewportSize({ width: 320, height: 256 })
      const taken = await takenByStaying(page)
      await page.setViewportSize({ width: 360, height: 640 })
      const roomy = await withRoomyText(page, cutOff)
      await page.setViewportSize(wide)
      return { motion, taken, roomy, lines: await linesForAll(page) }
    })
  seenAtOnce.set(address, seen)
  return seen
}

describe('a reader', () => {
  it.each(templates)('can give the text of %s more room, and nothing is cut off', async (address) => {
    const { roomy } = await seeAtOnce(address)
    expect(roomy).toEqual({ tooWide: 0, cut: [] })
  })

  it.each(templates)('can have the text of %s twice as large, and nothing is cut off', async (address) => {
    const seen = await withLargeText.look(address, { viewport: { width: 1280, height: 800 } }, cutOff)
    expect(seen).toEqual({ tooWide: 0, cut: [] })
  })

  it.each(templates)('sees at least half of a very small screen of %s free of what stays in place', async (address) => {
    const { taken } = await seeAtOnce(address)
    expect(taken).toBeLessThanOrEqual(0.5)
  })

  it('who wants less motion gets none', async () => {
    for (const address of templates) {
      const { motion } = await seeAtOnce(address)
      expect(motion, address).toEqual({ scroll: 'auto', moving: 0 })
    }
  })

  it.each(templates.filter((address) => !address.includes('#')))('without JavaScript misses no word of %s', async (address) => {
    const { lines } = await seeAtOnce(address)
    const without = await visits.visit(address, { javaScriptEnabled: false, viewport: wide }, linesForAll)
    expect(without).toEqual(lines)
    expect(without.length).toBeGreaterThan(0)
  })
})

/** Controls that only a script can serve, and what stands in their place without it. Everything else a page says to all. */
const eitherWay = [
  'noscript, [data-list-no-script], [data-council-no-script]',
  'button, form, .page-tools, .listen-bar, .plan-status',
  '[data-finder], [data-plan-tools], [data-plan-prints], [data-council-ask], [data-list-tools], [data-offline], [data-check], [data-help-tools]',
].join(', ')

/** The lines of the main part that every reader is shown. */
function linesForAll(page: Page): Promise<string[]> {
  return page.evaluate((selector) => {
    for (const part of document.querySelectorAll<HTMLElement>(selector)) part.hidden = true
    const main = document.querySelector('main')
    return (main?.innerText ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
  }, eitherWay)
}
