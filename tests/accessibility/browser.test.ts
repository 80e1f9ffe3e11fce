import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { templates } from './templates.ts'
import { startVisits, type Visits } from './visit.ts'

let visits: Visits
beforeAll(async () => {
  visits = await startVisits()
})
afterAll(() => visits.end())
const visit: Visits['visit'] = (address, options, look) => visits.visit(address, options, look)

describe('on a small screen', () => {
  it.each(templates)('%s never has to be scrolled sideways', async (address) => {
    const wide = await visits.look(address, { viewport: { width: 320, height: 256 } }, (page) =>
      page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement
        const inside = [...document.querySelectorAll('main *')].filter(
          (part) => part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).overflowX === 'auto',
        )
        return { page: scrollWidth - clientWidth, inside: inside.map((part) => part.className) }
      }),
    )
    expect(wide).toEqual({ page: 0, inside: [] })
  })

  it('lets fingers hit every link and button that stands alone', async () => {
    const small = await visit('/guides/first-steps/', { viewport: { width: 360, height: 640 } }, (page) =>
      page.evaluate(() =>
        [...document.querySelectorAll('button, .call, nav a, .help-now a, .easy-read-card')]
          .filter((part) => part.checkVisibility())
          .map((part) => [part.textContent.trim(), part.getBoundingClientRect().height] as const)
          .filter(([, height]) => height < 24),
      ),
    )
    expect(small).toEqual([])
  })
})

describe('without JavaScript', () => {
  it('tells those who search where else to look', async () => {
    const words = await visit('/search/', { javaScriptEnabled: false }, (page) => page.locator('main').innerText())
    expect(words).toContain('Search needs JavaScript')
    expect(words).toContain('A to Z of every page')
  })
})

describe('with the keyboard', () => {
  it('goes straight to the main text and shows where it is', async () => {
    const { skipped, focused } = await visit('/guides/first-steps/', {}, async (page) => {
      await page.keyboard.press('Tab')
      const skipped = await page.locator(':focus').innerText()
      await page.keyboard.press('Enter')
      return { skipped, focused: await page.locator(':focus').getAttribute('id') }
    })
    expect(skipped).toBe('Skip to the main text')
    expect(focused).toBe('site-main')
  })

  it('shows the meaning of a hard word beside the words being read, on a small screen as well', async () => {
    const seen = await visit('/guides/first-steps/', { viewport: { width: 320, height: 480 }, javaScriptEnabled: false }, async (page) => {
      const word = page.locator('a.term').first()
      await word.scrollIntoViewIfNeeded()
      const before = await page.evaluate(() => scrollY)
      await word.press('Enter')
      const meaning = page.locator(new URL(page.url()).hash)
      return { moved: Math.abs((await page.evaluate(() => scrollY)) - before) < 400, box: await meaning.boundingBox() }
    })
    expect(seen.moved).toBe(true)
    expect(seen.box?.y).toBeGreaterThan(100)
    expect((seen.box?.y ?? 0) + (seen.box?.height ?? 0)).toBeCloseTo(480, 0)
  })

  it('reaches the meaning of a hard word and comes back', async () => {
    const ends = await visit('/guides/first-steps/', {}, async (page) => {
      await page.locator('a.term').first().press('Enter')
      const meaning = new URL(page.url()).hash
      await page.locator(`${meaning} a`).press('Enter')
      return { meaning, back: new URL(page.url()).hash }
    })
    expect(ends.meaning).toMatch(/^#word-/)
    expect(ends.back).toBe(ends.meaning.replace('word', 'use'))
  })
})

describe('a sensitive guide', () => {
  it('takes one place in the history, however many of its pages are read', async () => {
    const where = await visit('/', {}, async (page) => {
      await page.goto(`${visits.site.address}/guides/staying-safe/`)
      await page.getByRole('link', { name: 'On the phone' }).first().click()
      await page.waitForURL('**/guides/staying-safe/on-the-phone/')
      await page.goBack()
      return page.url()
    })
    expect(where).toBe(`${visits.site.address}/`)
  })

  it('takes no more of the history when it is read in another language', async () => {
    const where = await visit('/', {}, async (page) => {
      const polish = '/pl/guides/staying-safe/'
      const answer = (body: string) => ({ contentType: 'text/html', body })
      await page.route(`**${polish}`, (route) => route.fulfill(answer('<title>Polski</title>')))
      // The small site has no translation of it that is finished.
      await page.route(`${visits.site.address}/guides/staying-safe/`, async (route) => {
        const text = await (await route.fetch()).text()
        await route.fulfill(answer(text.replace('<main', `<nav class="language-switcher"><a href="${polish}">Polski</a></nav><main`)))
      })
      await page.goto(`${visits.site.address}/guides/staying-safe/`)
      await page.locator('.language-switcher a').click()
      await page.waitForURL(`**${polish}`)
      await page.goBack()
      return page.url()
    })
    expect(where).toBe(`${visits.site.address}/`)
  })

  it('is left at once, and Back does not return to it', async () => {
    const where = await visit('/', {}, async (page) => {
      await page.route('https://www.bbc.co.uk/**', (route) => route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }))
      await page.goto(`${visits.site.address}/guides/staying-safe/`)
      await page.getByText('Leave this page now').click()
      await page.waitForURL('https://www.bbc.co.uk/weather')
      await page.goBack()
      return page.url()
    })
    expect(where).toBe(`${visits.site.address}/`)
  })
})
