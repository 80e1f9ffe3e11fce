import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wcagFaults } from '../../scripts/accessibility/axe.ts'
import { launchBrowser } from '../browser.ts'
import { startDirectoryCms, type DirectoryCms } from '../providers/directory-cms.ts'
import { serveCms, type RunningCms } from './cms-server.ts'
import { directoryAtWork, screenNames, type Screens } from './directory-at-work.ts'

let directory: DirectoryCms
let cms: RunningCms
let browser: Browser
let screens: Screens
let page: Page

beforeAll(async () => {
  directory = await startDirectoryCms()
  screens = await directoryAtWork(directory)
  cms = await serveCms()
  browser = await launchBrowser()
  page = await signIn('editor')
}, 900_000)
afterAll(async () => {
  await browser.close()
  await cms.stop()
  await directory.stop()
})

/** A phone of a person of this role. */
async function signIn(role: string): Promise<Page> {
  const opened = await (await browser.newContext({ viewport: { width: 360, height: 800 }, reducedMotion: 'reduce' })).newPage()
  await opened.goto(`${cms.address}/admin/login`)
  await opened.getByLabel('Email').fill(`${role}@example.org`)
  await opened.getByLabel('Password').fill('a long enough password')
  await opened.getByRole('button', { name: 'Login' }).click()
  await opened.getByRole('heading', { name: /^Welcome/ }).waitFor()
  return opened
}

describe('the screens on which editors look after the directory', () => {
  it.each(screenNames)('%s: everybody can use it on a phone, in light and in dark', async (name) => {
    await page.goto(`${cms.address}${screens[name]}`, { waitUntil: 'networkidle' })
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
    await page.emulateMedia({ colorScheme: 'light' })
    expect(await wcagFaults(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await wcagFaults(page)).toEqual([])
  })
  it('say what came of a decision where the button was that went away with it, and let it be taken back', async () => {
    await page.goto(`${cms.address}${screens['a service that looks like others']}`)
    const question = page.getByRole('region', { name: 'Is this service here already?' })
    const first = question.getByRole('listitem').first()
    const name = await first.getByRole('link').first().innerText()
    const before = await question.getByRole('listitem').count()
    await first.getByRole('button', { name: 'These two are not the same' }).press('Enter')
    await expect.poll(() => page.locator(':focus').innerText()).toMatch(/^Kept: they are not the same/)
    await expect.poll(() => question.getByRole('listitem').count()).toBe(before - 1)
    await page.reload()
    await page.getByText('1 looks alike and is not the same').press('Enter')
    const apart = page.getByRole('group').filter({ hasText: 'is not the same' })
    await apart.getByRole('link', { name }).waitFor()
    await apart.getByRole('button', { name: 'They may be the same after all' }).press('Enter')
    await expect.poll(() => page.locator(':focus').innerText()).toMatch(/^Taken back/)
    await expect.poll(() => question.getByRole('listitem').count()).toBe(before)
  })

  it("tell a provider's words, and take a note for the provider in one place, before the buttons that decide", async () => {
    await page.goto(`${cms.address}${screens["a provider's changes"]}`)
    const accept = page.getByRole('button', { name: 'Accept what is ticked' })
    await accept.waitFor()
    const words = page.getByRole('region', { name: 'What they changed' }).getByText('We are moving in spring.')
    const [top, decides] = [await words.boundingBox(), await accept.boundingBox()]
    expect(top?.y).toBeLessThan(decides?.y ?? 0)
    expect(await page.getByLabel(/^(Why|Note for the provider)/).count()).toBe(1)
  })

  it('offer what only editors decide to editors alone', async () => {
    const author = await signIn('author')
    await author.goto(`${cms.address}${screens['a service that looks like others']}`)
    await author.getByRole('region', { name: 'Is this service here already?' }).waitFor()
    expect(await author.getByRole('button', { name: /not the same|Keep ours/ }).count()).toBe(0)
    expect(await author.getByRole('link', { name: 'Make one of the two' }).count()).toBe(0)
    await author.context().close()
  })
})
