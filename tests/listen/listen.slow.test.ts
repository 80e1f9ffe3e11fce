import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sentencesIn } from '../../content/language/sentences.ts'
import { axeViolations } from '../../scripts/accessibility/axe.ts'
import { launchBrowser } from '../browser.ts'
import { templates } from '../accessibility/templates.ts'
import { startBuiltSite, type BuiltSite } from '../built-site.ts'
import { putVoice, type VoiceOptions } from './fake-voice.ts'

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

const english: VoiceOptions = { lang: 'en-GB', localService: true, isQuick: false }

async function visit<Seen>(address: string, voice: VoiceOptions | undefined, look: (page: Page) => Promise<Seen>): Promise<Seen> {
  const context = await browser.newContext({ reducedMotion: 'reduce' })
  try {
    const page = await context.newPage()
    if (voice) await page.addInitScript(putVoice, voice)
    await page.goto(site.address + address)
    return await look(page)
  } finally {
    await context.close()
  }
}

const listen = (page: Page) => page.getByRole('button', { name: 'Listen' })
const bar = (page: Page) => page.getByRole('group', { name: 'Listen' })
const said = (page: Page) => page.evaluate(() => window.said.map(({ words }) => words))
const marked = (page: Page) => page.evaluate(() => [...(CSS.highlights.get('listen') ?? [])].map(String).join())
const end = (page: Page) => page.evaluate(() => window.endSentence())

/** Everything that the voice says on a page, from its title to its end. */
async function hear(page: Page): Promise<string[]> {
  await listen(page).click()
  await bar(page).waitFor({ state: 'hidden' })
  return said(page)
}

const heard = (address: string): Promise<string[]> => visit(address, { ...english, isQuick: true }, hear)

describe('the Listen button', () => {
  it.each([
    ['where there is no voice', undefined],
    ['where the only voice would send the words away', { ...english, localService: false }],
    ['where no voice speaks the page’s language', { ...english, lang: 'fr-FR' }],
  ])('does not show %s', async (_where, voice) => {
    const count = await visit('/guides/carers-allowance/', voice, async (page) => {
      await page.waitForLoadState('networkidle')
      return listen(page).count()
    })
    expect(count).toBe(0)
  })

  it('shows beside “Print or download” without moving anything', async () => {
    const place = (page: Page) => page.locator('.lead').boundingBox()
    const places = await visit('/guides/first-steps/', { ...english, lang: 'xx' }, async (page) => {
      const before = await place(page)
      await page.evaluate(() => {
        window.speechSynthesis.getVoices = () => [{ lang: 'en', localService: true, default: true, name: 'New voice', voiceURI: 'new' }]
        window.speechSynthesis.dispatchEvent(new Event('voiceschanged'))
      })
      await listen(page).waitFor()
      return { before, after: await place(page) }
    })
    expect(places.after).toEqual(places.before)
  })
})

describe('listening', () => {
  it('says a sentence at a time and marks it, without telling a screen reader', async () => {
    const seen = await visit('/guides/carers-allowance/', english, async (page) => {
      const before = await page.locator('.words').innerHTML()
      await listen(page).click()
      const title = { said: await said(page), marked: await marked(page) }
      await end(page)
      const { length } = await said(page)
      const second = { isMarked: (await marked(page)) === (await said(page))[1], length }
      const changed = (await page.locator('.words').innerHTML()) !== before
      return { title, second, changed, status: await bar(page).getByRole('status').innerText() }
    })
    expect(seen.title.said).toEqual([seen.title.marked])
    expect(seen.second).toEqual({ isMarked: true, length: 2 })
    expect(seen.status).toBe('')
  })

  it('pauses, goes on, goes back and forth and changes its speed, all by keyboard', async () => {
    const { words, rates, paused, focused } = await visit('/guides/carers-allowance/', english, async (page) => {
      const press = async (...keys: string[]): Promise<void> => {
        for (const key of keys) await page.keyboard.press(key)
      }
      await listen(page).focus()
      await press('Enter')
      await end(page)
      // Behind the page's other buttons.
      await page.locator('[data-listen-pause]').focus()
      await press('Enter')
      const paused = { isSpeaking: await page.evaluate(() => window.isSpeaking()), button: await page.locator(':focus').innerText() }
      await press('Enter', 'Tab', 'Enter', 'Tab', 'Enter', 'Tab', 'Tab', 'ArrowDown')
      const said = await page.evaluate(() => window.said)
      await press('Shift+Tab', 'Enter')
      return { words: said.map(({ words }) => words), rates: said.map(({ rate }) => rate), paused, focused: await page.locator(':focus').innerText() }
    })
    const [title, first] = words
    expect(paused).toEqual({ isSpeaking: false, button: 'Continue' })
    expect(words).toEqual([title, first, first, title, first, first])
    expect(rates).toEqual([1, 1, 1, 1, 1, 1.25])
    // Whoever pressed Stop in the bar is not left on a button that is gone.
    expect(focused).toBe('Listen')
  })

  it('falls silent when the page is left', async () => {
    const isSpeaking = await visit('/guides/carers-allowance/', english, async (page) => {
      await listen(page).click()
      return page.evaluate(() => {
        window.dispatchEvent(new Event('pagehide'))
        return window.isSpeaking()
      })
    })
    expect(isSpeaking).toBe(false)
  })

  it('says in words when the device’s voice breaks off, and can be asked again', async () => {
    const { status, again } = await visit('/guides/carers-allowance/', english, async (page) => {
      await listen(page).click()
      await page.evaluate(() => window.breakVoice())
      const status = await bar(page).getByRole('status').innerText()
      await bar(page).getByRole('button', { name: 'Continue' }).click()
      return { status, again: await page.evaluate(() => window.isSpeaking()) }
    })
    expect(status).toContain('The voice of this device stopped')
    expect(again).toBe(true)
  })

  it('has a bar that hides nothing and that axe finds nothing wrong with, also on a small screen', async () => {
    const { violations, covered } = await visit('/guides/carers-allowance/', english, async (page) => {
      await page.setViewportSize({ width: 320, height: 640 })
      await listen(page).click()
      const violations = await axeViolations(page, {}, '.words')
      await page.locator('.words a').last().focus()
      const link = await page.locator('.words a').last().boundingBox()
      const place = await bar(page).boundingBox()
      if (!link || !place) throw new Error('The last link or the bar does not show')
      return { violations: violations.map(({ id }) => id), covered: link.y + link.height > place.y }
    })
    expect(violations).toEqual([])
    expect(covered).toBe(false)
  })
})

/** Letters alone: numbers to ring are said digit by digit, and signs are not said. */
const letters = (words: string): string => words.toLowerCase().replace(/[^\p{L}]/gu, '')

/** Sentences that stand on a page for its readers, taken from it in another way than the player does. */
async function written(page: Page): Promise<string[]> {
  const passages = await page
    .locator('.words :is(h1, h2, h3, p, li, dt, dd, td, tbody th, caption, blockquote):not(:has(p, li, dd, h3, div, span))')
    .evaluateAll((all) =>
      all.filter((part) => part.checkVisibility() && !part.closest('nav, details, .words-on-page, .credits, [data-unsaid]')).map((part) => part.textContent),
    )
  return passages.flatMap((passage) => sentencesIn(passage.replace(/\s+/g, ' ')))
}

/** Pages of words: those that the site makes itself are lists and forms. */
const pagesOfWords = templates.filter(
  (address) => !/[?#]|services\/a-z/.test(address) && /^\/(guides|services|stages|topics|places|organisations)\/.|^\/(about|glossary)\//.test(address),
)

describe('what is said', () => {
  it.each(pagesOfWords)('is every sentence of %s', async (address) => {
    const { sentences, words } = await visit(address, { ...english, isQuick: true }, async (page) => ({
      sentences: await written(page),
      words: await hear(page),
    }))
    const all = letters(words.join(' '))
    expect(sentences.length).toBeGreaterThan(2)
    expect(sentences.filter((sentence) => !all.includes(letters(sentence)))).toEqual([])
    expect(words.filter((sentence) => !/[\p{L}\p{N}]/u.test(sentence) || sentence.length > 400)).toEqual([])
  })

  it('gives a hard word its meaning after the sentence where it is first met, and numbers digit by digit', async () => {
    const words = await heard('/guides/first-steps/all/')
    expect(words.slice(0, 16)).toMatchInlineSnapshot(`
      [
        "I have just started to look after someone.",
        "What do I do first?",
        "Important: Hartwick Hall is closed for repairs",
        "The hall is shut while the roof is mended.",
        "Ring 0 8 0 8, 1 5 7, 0 1 2 3 before you travel.",
        "Groups meet at Lowbeck Library.",
        "You can still ring us.",
        "You are a carer, and you can get help.",
        "Ring 0 8 0 8, 1 5 7, 0 1 2 3 and ask for a carer's assessment.",
        "carer's assessment means: A talk with the council about what would help you.",
        "Key points",
        "Tell your doctor that you are a carer.",
        "You may get £80.50 a week if you care for 35 hours or more.",
        "Read what you can claim.",
        "Who is a carer",
        "A carer is anyone who looks after someone who could not manage alone.",
      ]
    `)
  })

  it('gives steps their numbers and cells the head of their column', async () => {
    const words = await heard('/guides/first-steps/all/')
    expect(words).toContain('1. Tell your doctor')
    expect(words.slice(words.findIndex((sentence) => sentence.startsWith('Table: '))).slice(0, 6)).toMatchInlineSnapshot(`
      [
        "Table: Who does what",
        "Gives you money",
        "Council: Sometimes",
        "Charity: No",
        "Listens to you",
        "Council: Yes, in office hours",
      ]
    `)
  })
})
