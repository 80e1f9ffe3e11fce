import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { dataFolder } from '../../content/data-folder.ts'
import { liveLink } from '../../site/build/data-folders.ts'
import { listFiles } from '../../site/build/output/list-files.ts'
import { wcagFaults } from '../../scripts/accessibility/axe.ts'
import { smallSite } from '../built-site.ts'
import { readAnyFile, readPdf } from '../read-files.ts'
import { editorAt, type Editor } from './editor.ts'
import { startWaymark, type RunningWaymark } from './running-waymark.ts'
import { launchWatchedBrowser, type WatchedBrowser } from './watched-browser.ts'

const guide = 'How can I sleep when I care at night?'
const service = 'Riverbank Night Line'
const number = '01632 960777'
const address = '/guides/how-can-i-sleep-when-i-care-at-night/'
const file = (ending: string): string => `${address}how-can-i-sleep-when-i-care-at-night${ending}`
const files = [file('.pdf'), file('-large-print.pdf'), file('.txt')]
/** A word that stands nowhere else. */
const answerWord = 'zebrafinch'
const easyTitle = 'Sleep when you care at night'
const easySentence = 'You can rest in the day.'

const today = new Date()
const inSixMonths = new Date(Date.now() + 182 * 24 * 60 * 60 * 1000)
/** Publishing makes PDFs and a search index: minutes, on a machine that does other things too. */
const untilLive = { timeout: 280_000, interval: 1000 }

let waymark: RunningWaymark
let browser: WatchedBrowser
let editor: Editor
let reader: Page
let hasFailed = false

beforeAll(async () => {
  browser = await launchWatchedBrowser()
  waymark = await startWaymark(smallSite, dataFolder())
  reader = await browser.open('reader')
}, 900_000)
afterAll(async () => {
  await browser.close()
  await waymark.stop()
})

// Each step stands on those before it.
beforeEach(({ skip }) => skip(hasFailed, 'an earlier step failed'))
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail' || hasFailed) return
  hasFailed = true
  process.stderr.write(`Pictures of what was on the screen: ${await browser.takePictures()}\n`)
})

/** Status of an address of the site, without opening it. */
const statusOf = async (to: string): Promise<number> => (await reader.request.get(`${waymark.site}${to}`)).status()

async function found(words: string): Promise<(string | null)[]> {
  await reader.goto(`${waymark.site}/`)
  await reader.getByRole('searchbox', { name: 'What do you need help with?' }).fill(words)
  await reader.getByRole('button', { name: 'Search' }).click()
  await reader.waitForURL('**/search/#q=*')
  const status = reader.getByRole('status').filter({ hasText: /result/ })
  await status.waitFor()
  const links = reader.locator('[data-search-results] a')
  if (!(await status.innerText()).startsWith('No results')) await links.first().waitFor()
  return links.evaluateAll((found) => found.map((link) => link.getAttribute('href')))
}

const bytesOf = async (to: string): Promise<Uint8Array> => (await reader.request.get(`${waymark.site}${to}`)).body()

async function isItLive(): Promise<string> {
  await editor.page.goto(`${waymark.cms}/admin`)
  return editor.page.getByRole('region', { name: 'Is it live?' }).innerText()
}

describe('from an empty CMS to a page that people find, and away again', () => {
  it('lets the first editor in, in the browser', async () => {
    const page = await browser.open('editor')
    await page.goto(`${waymark.cms}/admin`)
    await page.waitForURL('**/admin/create-first-user')
    await page.getByLabel('Email').fill('ann@example.org')
    await page.getByLabel('New Password').fill('a long enough password')
    await page.getByLabel('Confirm Password').fill('a long enough password')
    await page.getByLabel('Name').fill('Ann')
    await page.getByRole('button', { name: 'Create' }).click()
    await page.getByRole('heading', { name: 'Welcome, Ann' }).waitFor()
    editor = editorAt(page, waymark.cms)
  })

  it('takes a service, and a guide with a picture and that service to talk to', async () => {
    await editor.startNew('services')
    await editor.write('Name', service)
    await editor.write('What you get', 'A person to talk to at night.')
    await editor.choose('Topics', 'Breaks')
    await editor.pickDay('Checked on', today)
    await editor.pickDay('Next check', inSixMonths)
    await editor.openTab('Who it is for')
    await editor.write('Who it is for', 'Any carer in Northmoor.')
    await editor.openTab('How to reach it')
    await editor.addRow('Phone number')
    await editor.write('Number', number)
    await editor.choose('Areas', 'Northmoor Council')
    await editor.publish()

    await editor.startNew('guides')
    await editor.write('Title', guide)
    await editor.write('Description', 'Ways to get some sleep.')
    await editor.compose('The answer', `You can get help at night. Ask for the ${answerWord} plan.`)
    await editor.choose('Stage', 'Starting out')
    await editor.write('Order', '7')
    await editor.pickDay('Checked on', today)
    await editor.pickDay('Next check', inSixMonths)
    await editor.openTab('Parts')
    await editor.addRow('Part')
    await editor.write('Title', 'What helps at night')
    await editor.addBlock('Text')
    await editor.compose('Words', 'Take turns with someone.', 'Sleep in the day when you can.')
    await editor.addBlock('Picture')
    await editor.pickPicture('Picture', 'Cup of tea')
    await editor.openTab('What next')
    await editor.addRow('Contact')
    await editor.choose('Service', service)
    await editor.write('Why', 'They answer all night.')
    expect(await wcagFaults(editor.page)).toEqual([])
    expect(await statusOf(address)).toBe(404)
    await editor.publish()
  })

  it('puts it live by itself, and says so', async () => {
    await expect.poll(() => statusOf(address), untilLive).toBe(200)
    await expect.poll(isItLive, untilLive).toContain('Everything that is published here is live on the site.')
  })

  it('leads readers to it from its stage, with its picture and whom to ring', async () => {
    await reader.goto(`${waymark.site}/`)
    await reader.getByRole('link', { name: 'Starting out' }).first().click()
    await reader.getByRole('link', { name: guide }).click()
    await reader.getByRole('heading', { name: guide, level: 1 }).waitFor()
    const main = reader.getByRole('main')
    expect(await main.innerText()).toContain(answerWord)
    expect(await main.innerText()).toContain('Sleep in the day when you can.')
    const picture = main.getByRole('img', { name: 'A cup with steam rising from it' })
    await picture.scrollIntoViewIfNeeded()
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0)).toBe(true)
    await main.getByRole('link', { name: number }).first().waitFor()
  })

  it('lets them search for it', async () => {
    expect(await found(answerWord)).toEqual([address])
    await reader.locator('[data-search-results]').getByRole('link', { name: guide }).click()
    await reader.getByRole('heading', { name: guide, level: 1 }).waitFor()
  })

  it('gives it to them on paper, in large print and as plain text', async () => {
    const linked = await reader.locator('.formats a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(linked).toEqual(expect.arrayContaining(files))
    for (const to of files) {
      const words = to.endsWith('.pdf') ? await readPdf(await bytesOf(to)) : Buffer.from(await bytesOf(to)).toString('utf8')
      for (const wanted of [guide, answerWord, 'Sleep in the day when you can.', service, number]) expect(words.replace(/\s+/g, ' '), to).toContain(wanted)
      if (to.endsWith('.pdf')) expect(words).toContain('A cup with steam rising from it')
    }
  })

  it('takes its easy read, and shows it beside the guide', async () => {
    await editor.startNew('easy-reads')
    await editor.write('Title', easyTitle)
    await editor.choose('Guide', guide)
    await editor.pickDay('Based on the guide as checked on', today)
    await editor.pickDay('Checked on', today)
    await editor.pickDay('Next check', inSixMonths)
    await editor.addRow('Section')
    await editor.write('Title', 'What helps')
    await editor.addRow('Step')
    await editor.pickPicture('Picture', 'Home')
    await editor.addRow('Sentence')
    await editor.compose('Sentence', easySentence)
    await editor.publish()
    await expect.poll(() => statusOf(`${address}easy-read/`), untilLive).toBe(200)

    await reader.goto(`${waymark.site}${address}`)
    await reader.getByRole('link', { name: /^Easy Read: this page/ }).click()
    await reader.getByRole('heading', { name: easyTitle, level: 1 }).waitFor()
    await reader.getByRole('main').getByText(easySentence).waitFor()
    await reader.getByRole('img', { name: 'A house with a door' }).waitFor()
    const words = await readPdf(await bytesOf(file('-easy-read.pdf')))
    for (const wanted of [easyTitle, easySentence]) expect(words.replace(/\s+/g, ' ')).toContain(wanted)
  })

  it('says what stands in the way when the guide is taken down and its easy read is not, and keeps the site whole', async () => {
    await editor.open('guides', guide)
    await editor.unpublish()
    await expect.poll(isItLive, untilLive).toContain('The last publication was stopped.')
    expect(await isItLive()).toContain('points to guide "how-can-i-sleep-when-i-care-at-night", which is not published')
    expect(await statusOf(address)).toBe(200)
  })

  it('takes it away from pages, search and files when the easy read is taken down too', async () => {
    await editor.open('easy-reads', easyTitle)
    await editor.unpublish()
    await expect.poll(() => statusOf(address), untilLive).toBe(404)
    for (const to of [...files, file('-easy-read.pdf'), file('-easy-read.txt'), `${address}easy-read/`, `${address}all/`])
      expect(await statusOf(to), to).toBe(404)
    expect(await found(answerWord)).toEqual([])
    await reader.goto(`${waymark.site}/stages/starting-out/`)
    expect(await reader.getByRole('main').innerText()).not.toContain(guide)

    const live = liveLink(dataFolder())
    for (const name of await listFiles(live)) {
      const { words } = await readAnyFile(name, await readFile(path.join(live, name)))
      expect(words.includes(answerWord) || words.includes(easySentence), name).toBe(false)
    }
    expect(await statusOf(`/services/riverbank-night-line/`)).toBe(200)
    await expect.poll(isItLive, untilLive).toContain('Everything that is published here is live on the site.')
  })

  it('asks nobody else for anything, and no page of the site complains', () => {
    expect(browser.strayRequests).toEqual([])
    expect(browser.complaints['reader']).toEqual([])
  })
})
