import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startVisits, type Visits } from './visit.ts'
import { templates } from './templates.ts'

let visits: Visits
beforeAll(async () => {
  visits = await startVisits()
})
afterAll(() => visits.end())

interface Stop {
  what: string
  /** Place in the page's source. */
  order: number
  isMarked: boolean
  isCovered: boolean
}

/** More than any page has places to stop at: a page that goes on is a trap. */
const MOST_STOPS = 600

/** Presses Tab until the page ends, and tells where it stopped. */
async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = []
  for (let pressed = 0; pressed < MOST_STOPS; pressed += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const part = document.activeElement
      if (!part || part === document.body) return undefined
      const { left, top, width, height } = part.getClientRects()[0] ?? part.getBoundingClientRect()
      const { outlineStyle, outlineWidth } = getComputedStyle(part)
      const between = (least: number, value: number, most: number): number => Math.min(Math.max(value, least), most)
      const above = document.elementFromPoint(between(0, left + Math.min(width, 40) / 2, innerWidth - 1), between(0, top + height / 2, innerHeight - 1))
      return {
        what: `${part.tagName} ${part.textContent.trim().slice(0, 40) || part.id}`,
        order: [...document.querySelectorAll('*')].indexOf(part),
        isMarked: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
        isCovered: !above || !(part.contains(above) || above.contains(part) || above.closest('label')?.control === part),
      }
    })
    if (!stop) return stops
    stops.push(stop)
  }
  throw new Error(`Still inside the page after ${MOST_STOPS} presses of Tab`)
}

/** Everything that can be used, by its place in the source. */
function usable(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll('*')]
    const radios = new Set<string>()
    return all
      .filter((part) =>
        part.matches(
          'a[href], button:not(:disabled), input:not([type=hidden]):not(:disabled), select, textarea, summary, audio[controls], video[controls], [tabindex="0"]',
        ),
      )
      .filter((part) => part.checkVisibility({ visibilityProperty: true }) && !(part.closest('details:not([open])') && !part.matches('summary')))
      .filter((part) => {
        if (!(part instanceof HTMLInputElement) || part.type !== 'radio') return true
        return !radios.has(part.name) && radios.add(part.name)
      })
      .map((part) => all.indexOf(part))
  })
}

/** What a mouse is shown as something to click, and no key reaches. */
function onlyForClicks(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((part) => getComputedStyle(part).cursor === 'pointer' && !part.closest('a[href], button, summary, label, input, select, textarea'))
      .map((part) => `${part.tagName}.${part.className}`),
  )
}

interface SeenAtOnce {
  clickOnly: string[]
  expected: number[]
  stops: Stop[]
}

const seenAtOnce = new Map<string, Promise<SeenAtOnce>>()

/** All that one visit can tell, because loading a page takes long. The walk comes last: it may change the page. */
function seeAtOnce(address: string): Promise<SeenAtOnce> {
  const seen =
    seenAtOnce.get(address) ??
    visits.visit(address, { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' }, async (page) => ({
      clickOnly: await onlyForClicks(page),
      expected: await usable(page),
      stops: await walk(page),
    }))
  seenAtOnce.set(address, seen)
  return seen
}

describe('with nothing but the keyboard', () => {
  it.each(templates)('everything of %s is reached, in order, marked, and never covered', async (address) => {
    const { stops, expected } = await seeAtOnce(address)
    expect(stops.filter(({ isMarked }) => !isMarked).map(({ what }) => what)).toEqual([])
    expect(stops.filter(({ isCovered }) => isCovered).map(({ what }) => what)).toEqual([])
    const orders = stops.map(({ order }) => order)
    expect(orders).toEqual([...orders].sort((one, other) => one - other))
    expect(expected.filter((order) => !orders.includes(order))).toEqual([])
  })

  it('where it is can be seen: the pixels around it change', async () => {
    const unseen = await visits.visit('/guides/first-steps/', { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' }, async (page) => {
      const parts = await page.locator('a[href]:visible, button:visible, summary:visible, input:visible').all()
      const same: string[] = []
      for (const part of parts.slice(0, 40)) {
        await part.scrollIntoViewIfNeeded()
        const box = await part.boundingBox()
        if (!box || box.width < 2) continue
        const clip = { x: Math.max(0, box.x - 6), y: Math.max(0, box.y - 6), width: box.width + 12, height: box.height + 12 }
        await part.evaluate((element) => (element as HTMLElement).blur())
        const before = await page.screenshot({ clip })
        await part.focus()
        await page.keyboard.press('Shift')
        if (before.equals(await page.screenshot({ clip }))) same.push((await part.textContent()) ?? '')
      }
      return same
    })
    expect(unseen).toEqual([])
  })

  it.each(templates)('nothing of %s waits for a click that no key can give', async (address) => {
    const { clickOnly } = await seeAtOnce(address)
    expect(clickOnly).toEqual([])
  })
})
