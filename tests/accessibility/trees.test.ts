import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startVisits, type Visits } from './visit.ts'
import { templates } from './templates.ts'

let visits: Visits
beforeAll(async () => {
  visits = await startVisits()
})
afterAll(() => visits.end())

const fileOf = (address: string): string => address.replace(/^\/|\/$|\.html$/g, '').replace(/[^a-z0-9-]+/g, '_') || 'home'

/** Sizes of files change with whatever makes the files, and say nothing of the page. */
const withoutSizes = (tree: string): string => tree.replaceAll(/[\d.,]+(?=[ \u00a0](?:[KkM]B|كيلوبايت|ميغابايت))/g, '00')

/** What a screen reader is told, kept in files: a change shows in the difference and is looked at by people. `npx vitest run tests/accessibility/trees -u` writes them anew. */
describe('a screen reader is told the same as before', () => {
  it('around every page', async () => {
    const around = await visits.visit('/about/', {}, async (page) =>
      [await page.locator('body > header').ariaSnapshot(), await page.locator('body > footer').ariaSnapshot()].join('\n'),
    )
    await expect(`${around}\n`).toMatchFileSnapshot('trees/around.yaml')
  })

  it.each(templates)('about the main part of %s', async (address) => {
    const tree = await visits.look(address, {}, (page) => page.locator('main').ariaSnapshot())
    await expect(`${withoutSizes(tree)}\n`).toMatchFileSnapshot(`trees/${fileOf(address)}.yaml`)
  })
})
