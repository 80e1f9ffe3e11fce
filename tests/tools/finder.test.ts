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

/** Opens the filter page. `asked` are the addresses that the browser asks for from then on. */
async function visit<Seen>(chosen: string, look: (page: Page, asked: string[]) => Promise<Seen>): Promise<Seen> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    await page.goto(`${site.address}/services/${chosen}`)
    await page.locator('[data-finder-status]:not(:empty)').waitFor()
    const asked: string[] = []
    page.on('request', (request) => asked.push(`${request.method()} ${request.url().split('#')[0] ?? ''} ${JSON.stringify(request.headers())}`))
    return await look(page, asked)
  } finally {
    await context.close()
  }
}

const names = (page: Page): Promise<string[]> => page.locator('[data-finder-list] .card-title').allInnerTexts()
const says = (page: Page, words: string) => page.locator('[data-finder-status]', { hasText: words }).waitFor()
const openGroup = async (page: Page, title: string): Promise<void> => {
  const more = page.locator('[data-more-choices]')
  if ((await more.getAttribute('open')) === null) await more.locator('> summary').click()
  await page.locator('.finder-group > summary', { hasText: title }).click()
}
const counted = (page: Page) => page.locator('[data-group=cost] [data-count]:not(:empty)').first().waitFor({ state: 'attached' })
const box = (page: Page, words: string) => page.getByLabel(new RegExp(`^${words}`))

describe('the filter page', () => {
  it('shows every service, and counts them aloud', async () => {
    const { listed, role, words } = await visit('', async (page) => {
      const status = page.locator('[data-finder-status]')
      return { listed: await names(page), role: await status.getAttribute('role'), words: await status.innerText() }
    })
    expect(listed).toEqual(['Emergency services', 'Fellshire Carers Line', 'Hartwick Break Group', 'Northmoor Adult Care', 'Southvale Adult Care'])
    expect(role).toBe('status')
    expect(words).toBe('5 services')
  })

  it('finds the place of a postcode, and neither asks for nor keeps more than its first half', async () => {
    const { listed, asked, url, field, note } = await visit('', async (page, asked) => {
      await page.locator('#finder-place').fill('zz1 1aa')
      await page.locator('#finder-place').press('Enter')
      await says(page, '4 services for people in ZZ1')
      const note = await page.locator('[data-place-note]').innerText()
      return { listed: await names(page), asked, url: page.url(), field: await page.locator('#finder-place').inputValue(), note }
    })
    // The group is in Hartwick; the line covers the council; the emergency services are for all of England.
    expect(listed).toEqual(['Hartwick Break Group', 'Fellshire Carers Line', 'Northmoor Adult Care', 'Emergency services'])
    expect(new URL(url).hash).toBe('#place=zz1')
    expect(field).toBe('ZZ1')
    expect(note).toContain('Who to ring in ZZ1')
    expect(asked.length).toBeGreaterThan(0)
    expect(asked.join(' ')).not.toMatch(/zz1|1aa|hartwick/i)
  })

  it('names every council of a place on a border and chooses none', async () => {
    const note = await visit('#place=zz2', (page) => page.locator('[data-place-note]').innerText())
    expect(note).toContain('ZZ2 lies in more than one council: Southvale Council and Northmoor Council.')
    expect(note).toContain('How to find out which, and who to ring')
  })

  it('says how many services each further choice would give, before and after one is made', async () => {
    const { before, after, listed, url } = await visit('', async (page) => {
      await openGroup(page, 'Cost')
      const labels = () => page.locator('[data-group=cost] label').allInnerTexts()
      await counted(page)
      const before = await labels()
      await box(page, 'Free').check()
      await says(page, '2 services, with 1 more choice')
      await counted(page)
      return { before, after: await labels(), listed: await names(page), url: page.url() }
    })
    expect(before).toEqual(['Free (2)', 'You pay (1)', 'Depends on your money (1)', 'We do not know the cost (1)'])
    // Within a group any choice will do, so the others would still add theirs.
    expect(after).toEqual(before)
    expect(listed).toEqual(['Emergency services', 'Fellshire Carers Line'])
    expect(new URL(url).hash).toBe('#cost=free')
  })

  it('names what no service has told us of, instead of leaving it out without a word', async () => {
    const words = await visit('', async (page) => {
      await openGroup(page, 'Ways to pay')
      await counted(page)
      return page.locator('.finder-group[open]').innerText()
    })
    expect(words).toContain('Takes direct payments (1)')
    expect(words).toContain('No service here has told us of: The council can pay, The NHS can pay.')
  })

  it('opens a shared address, and goes back to it', async () => {
    const { listed, isChecked, back } = await visit('#topic=breaks&when=weekends&has=hearing-loop&age=20', async (page) => {
      const listed = await names(page)
      const isChecked = await box(page, 'Hearing loop').isChecked()
      await page.getByRole('button', { name: 'Remove: Age 20' }).click()
      await says(page, 'with 2 more choices')
      await page.goBack()
      await says(page, 'with 3 more choices')
      return { listed, isChecked, back: new URL(page.url()).hash }
    })
    expect(listed).toEqual(['Hartwick Break Group'])
    expect(isChecked).toBe(true)
    expect(back).toBe('#topic=breaks&when=weekends&has=hearing-loop&age=20')
  })

  it('tells no server what was chosen: not when the page is loaded again, nor with an older address that is opened', async () => {
    const { again, old, address } = await visit('#place=zz1&cost=free', async (page, asked) => {
      const listed = () => says(page, '2 services for people in ZZ1, with 1 more choice')
      await page.reload()
      await listed()
      const again = asked.join(' ')
      await page.goto(`${site.address}/services/?place=zz1&cost=free`)
      await listed()
      asked.length = 0
      await page.reload()
      await listed()
      return { again, old: asked.join(' '), address: page.url() }
    })
    expect(again + old).toContain('/services/')
    expect(again + old).not.toMatch(/zz1|cost/)
    expect(address).toBe(`${site.address}/services/#place=zz1&cost=free`)
  })

  it('keeps what was chosen when somebody jumps to the main text', async () => {
    const { jumped, status } = await visit('#cost=free', async (page) => {
      await page.locator('.skip-link').press('Enter')
      await page.waitForURL('**/services/#cost=free')
      await says(page, '2 services, with 1 more choice')
      return { jumped: await page.locator(':focus').getAttribute('id'), status: await page.locator('[data-finder-status]').innerText() }
    })
    expect(jumped).toBe('site-main')
    expect(status).toBe('2 services, with 1 more choice')
  })

  it('takes choices away by the keyboard, and stays where the reader is', async () => {
    const { focused, hash } = await visit('#cost=free&how=phone', async (page) => {
      await page.getByRole('button', { name: 'Remove: Free' }).focus()
      await page.keyboard.press('Enter')
      await says(page, 'with 1 more choice')
      const focused = await page.locator(':focus').innerText()
      await page.keyboard.press('Space')
      await page.locator('#finder-results:focus').waitFor()
      return { focused, hash: new URL(page.url()).hash }
    })
    expect(focused).toContain('By phone')
    expect(hash).toBe('')
  })

  it('says plainly that nothing was found, and how to find more', async () => {
    const { nothing, wider } = await visit('#place=zz2&topic=breaks&cost=charged', async (page) => {
      await says(page, 'No services for “Breaks” for people in ZZ2')
      const nothing = await page.locator('[data-finder-nothing]').innerText()
      await page.locator('[data-finder-wider] button', { hasText: 'Without “You pay” (3)' }).click()
      await says(page, '3 services for “Breaks” for people in ZZ2')
      return { nothing, wider: await page.locator('#finder-results').evaluate((heading) => heading === document.activeElement) }
    })
    expect(nothing).toContain('Ask a person: ring Fellshire Carers Line on 0808 157 0123')
    expect(nothing).toContain('In every area, not only ZZ2 (1)')
    expect(wider).toBe(true)
  })

  it('widens by distance across borders, and says how far', async () => {
    const words = await visit('#place=hartwick&within=10&cost=charged', (page) => page.locator('[data-finder-list]').innerText())
    expect(words).toContain('Less than a mile from Hartwick')
  })

  it('does not know every place, and says so', async () => {
    const { unknown, several } = await visit('#place=zz1', async (page) => {
      const note = page.locator('[data-place-note]')
      const type = async (words: string, said: string): Promise<string> => {
        await page.locator('#finder-place').fill(words)
        await page.locator('#finder-place').press('Enter')
        await note.getByText(said).waitFor()
        return note.innerText()
      }
      return { unknown: await type('AB10 1XY', 'We do not have AB10'), several: await type('council', 'Which place do you mean?') }
    })
    expect(unknown).toContain('Try the nearest town')
    expect(several).toContain('Northmoor Council')
  })

  it('goes on saying that it does not know a place, until another is typed', async () => {
    const { left, chosen, gone, field } = await visit('#place=zz1', async (page) => {
      const note = page.locator('[data-place-note]')
      await page.locator('#finder-place').fill('Nowhere Magna')
      await page.locator('#finder-place').press('Tab')
      await says(page, '5 services')
      const left = await note.innerText()
      await page.locator('#topic').selectOption('breaks')
      await says(page, 'for “Breaks”')
      const chosen = `${await page.locator('#finder-place').inputValue()}: ${await note.innerText()}`
      await page.locator('#finder-place').fill('zz1')
      await page.locator('#finder-place').press('Enter')
      await says(page, 'in ZZ1')
      await page.getByRole('button', { name: 'Remove: ZZ1' }).click()
      await page.locator('[data-finder-tags]', { hasNotText: 'ZZ1' }).waitFor()
      return { left, chosen, gone: await note.innerText(), field: await page.locator('#finder-place').inputValue() }
    })
    expect(left).toContain('We do not know that place')
    expect(chosen).toContain('Nowhere Magna: We do not know that place')
    expect([gone, field]).toEqual(['', ''])
  })
})

it('stands beside plain lists that need no script', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${site.address}/services/`)
  const words = await page.locator('main').innerText()
  await page.getByRole('link', { name: 'Every service from A to Z' }).click()
  const all = await page.locator('main').innerText()
  await context.close()
  expect(words).not.toContain('What you type stays on this device')
  expect(words).toContain('Breaks')
  expect(all).toContain('Hartwick Break Group')
})
