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

describe('a reader', () => {
  it.each(templates)('can give the text of %s more room, and nothing is cut off', async (address) => {
    const seen = await visits.visit(address, { bypassCSP: true, viewport: { width: 360, height: 640 } }, async (page) => {
      await page.addStyleTag({ content: roomyText })
      return cutOff(page)
    })
    expect(seen).toEqual({ tooWide: 0, cut: [] })
  })

  it.each(templates)('can have the text of %s twice as large, and nothing is cut off', async (address) => {
    const seen = await withLargeText.visit(address, { viewport: { width: 1280, height: 800 } }, cutOff)
    expect(seen).toEqual({ tooWide: 0, cut: [] })
  })

  it.each(templates)('sees at least half of a very small screen of %s free of what stays in place', async (address) => {
    const taken = await visits.visit(address, { viewport: { width: 320, height: 256 } }, (page) =>
      page.evaluate(() => {
        const staying = [...document.querySelectorAll('body *')].filter(
          (part) => part.checkVisibility() && ['fixed', 'sticky'].includes(getComputedStyle(part).position),
        )
        return staying.reduce((sum, part) => sum + part.getBoundingClientRect().height, 0) / innerHeight
      }),
    )
    expect(taken).toBeLessThanOrEqual(0.5)
  })

  it('who wants less motion gets none', async () => {
    for (const address of templates) {
      const motion = await visits.visit(address, { reducedMotion: 'reduce' }, (page) =>
        page.evaluate(() => ({
          scroll: getComputedStyle(document.documentElement).scrollBehavior,
          moving: [...document.querySelectorAll('*')].filter((part) => {
            const { transitionDuration, animationName, animationDuration } = getComputedStyle(part)
            return /[1-9]/.test(transitionDuration) || (animationName !== 'none' && /[1-9]/.test(animationDuration))
          }).length,
        })),
      )
      expect(motion, address).toEqual({ scroll: 'auto', moving: 0 })
    }
  })

  it.each(templates.filter((address) => !address.includes('#')))('without JavaScript misses no word of %s', async (address) => {
    const scripted = await visits.visit(address, {}, linesForAll)
    const without = await visits.visit(address, { javaScriptEnabled: false }, linesForAll)
    expect(without).toEqual(scripted)
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
