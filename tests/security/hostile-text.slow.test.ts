import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { webAddress } from '../../cms/fields/web-address.ts'
import { dataFolder } from '../../content/data-folder.ts'
import { mediaFileIn, type MediaFile } from '../../content/files/media-file.ts'
import { readContent } from '../../content/files/read-content.ts'
import { checkRecords } from '../../content/publication/check-records.ts'
import { validatePublication } from '../../content/publication/validate-publication.ts'
import { writePublication } from '../../content/publication/write-publication.ts'
import { formatProblem } from '../../content/schema/problem.ts'
import { buildSite } from '../../site/build/build-site.ts'
import { publicationsFolder } from '../../site/build/data-folders.ts'
import { listFiles } from '../../site/build/output/list-files.ts'
import { startSiteServer, type SiteServer } from '../../site/server/start-site-server.ts'
import { launchBrowser } from '../browser.ts'
import { builtOn, smallSite } from '../built-site.ts'
import { line, paragraph, smallRecords, smallSettings, today } from '../publish/small-records.ts'
import { readPdf } from '../read-files.ts'
import { hostileAddress, hostileWords, infect } from './hostile-words.ts'
import { actionsOf, readPage } from './what-could-act.ts'

let folder: string
let files: string[]
let server: SiteServer
let browser: Browser

beforeAll(async () => {
  const content = await readContent(smallSite)
  const { records, settings } = infect(content.records, content.settings!)
  expect(validatePublication(records, settings, { pictureExists: () => true, today: builtOn }).map(formatProblem)).toEqual([])
  const publications = publicationsFolder(dataFolder())
  await mkdir(publications, { recursive: true })
  const own = mediaFileIn(smallSite)
  const mediaFile: MediaFile = (collection, { slug, file }) => own(collection, { slug, file: slug + path.extname(file) })
  const digest = await writePublication({ records, settings, mediaFile }, publications)
  folder = (await buildSite({ publicationFolder: path.join(publications, digest), dataFolder: dataFolder(), madeOn: builtOn })).folder
  files = await listFiles(folder)
  server = await startSiteServer({ dataFolder: dataFolder(), port: 0 })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

const filesOf = (extension: string): string[] => files.filter((file) => file.endsWith(extension))
const textOf = (file: string): Promise<string> => readFile(path.join(folder, file), 'utf8')
const squeeze = (text: string): string => text.replace(/[\s\u00a0]+/g, '')

describe('hostile words in every field', () => {
  it('are plain text on every web page: nothing of them runs, fetches or sends', async () => {
    const pages = await Promise.all(filesOf('.html').map(async (file) => ({ file, ...readPage(await textOf(file)) })))
    expect(pages.length).toBeGreaterThan(30)
    expect(pages.filter(({ faults }) => faults.length > 0).map(({ file, faults }) => `${file}: ${faults.join(', ')}`)).toEqual([])
    const guide = squeeze(
      pages
        .filter(({ file }) => file.startsWith('/guides/first-steps/'))
        .map(({ text }) => text)
        .join(' '),
    )
    for (const words of hostileWords) expect(guide, words).toContain(squeeze(words))
  })

  it('are plain text in PDFs: no scripts, no forms, and links to web, mail and telephone only', async () => {
    const pdfs = filesOf('.pdf')
    expect(pdfs.length).toBeGreaterThan(20)
    for (const file of pdfs) expect(await actionsOf(await readFile(path.join(folder, file))), file).toEqual([])
    const guide = squeeze(await readPdf(await readFile(path.join(folder, '/guides/first-steps/first-steps.pdf'))))
    for (const words of hostileWords) expect(guide, words).toContain(squeeze(words))
  })

  it('are as they are in plain text', async () => {
    const guide = squeeze(await textOf('/guides/first-steps/first-steps.txt'))
    for (const words of hostileWords) expect(guide, words).toContain(squeeze(words))
  })

  it('do nothing in a browser, on pages and in what search finds', async () => {
    const page = await browser.newPage()
    const happened: string[] = []
    page.on('dialog', (dialog) => {
      happened.push(dialog.message())
      void dialog.dismiss()
    })
    page.on('console', (message) => message.type() === 'error' && happened.push(message.text()))
    page.on('request', (request) => new URL(request.url()).origin !== server.address && !request.url().startsWith('data:') && happened.push(request.url()))
    for (const address of ['/', '/guides/first-steps/', '/guides/first-steps/all/', '/services/fellshire-carers-line/', '/a-z/', '/glossary/'])
      await page.goto(server.address + address, { waitUntil: 'load' })

    await page.goto(`${server.address}/search/#q=alert`)
    const results = page.locator('[data-search-results]')
    await results.getByRole('link').first().waitFor()
    expect(await results.innerText()).toContain('alert')
    expect(await results.locator(':not(li, a, p, mark)').count()).toBe(0)
    expect(happened).toEqual([])
    await page.close()
  })
})

describe('words that would harm in spite of that', () => {
  const problemsWith = (guide: Record<string, unknown>): string[] =>
    validatePublication(smallRecords({ guides: [{ slug: 'breaks', ...guide }] }), smallSettings, { pictureExists: () => true, today }).map(formatProblem)

  it.each([
    ['a null', 'Ring\0 0800', 'U+0000'],
    ['a bell', 'Ring\u0007 0800', 'U+0007'],
    ['an escape', 'Ring\u001b[31m 0800', 'U+001B'],
    ['a turn of direction', 'Ring\u202e 0800', 'U+202E'],
    ['a hidden direction', 'Ring\u2066 0800', 'U+2066'],
    ['half a character', 'Ring\ud800 0800', 'U+D800'],
    ['a character of nobody’s', 'Ring\ue000 0800', 'U+E000'],
  ])('are refused with record, field and remedy when they hide %s', (_what, words, code) => {
    const remedy = 'Delete these words and type them anew, without copying.'
    expect(problemsWith({ answer: line(words) })).toEqual([
      `guides/breaks > answer[0].value: has a character that cannot be seen (${code}) after "Ring". ${remedy}`,
    ])
    expect(problemsWith({ title: words })).toEqual([`guides/breaks > title: has a character that cannot be seen (${code}) after "Ring". ${remedy}`])
  })

  it('are words like others when they are in another script, long, or of many lines', () => {
    expect(problemsWith({ answer: line(`مرحبا 你好 😀 \t\n${'w'.repeat(3000)}`) })).toEqual([])
  })

  it('cannot be a web address of anything', () => {
    const hostile = smallRecords({
      services: [{ slug: 'carers-line' }],
      organisations: [{ slug: 'trust' }],
      guides: [
        {
          slug: 'breaks',
          parts: [
            { slug: 'who', title: 'Who', body: [{ kind: 'video', title: 'x', url: 'https://x.example/', hasCaptions: true, transcript: [paragraph('x')] }] },
          ],
        },
      ],
    })
    for (const record of [...hostile.services, ...hostile.organisations]) record.website = hostileAddress
    for (const { sources } of hostile.facts) for (const source of sources) source.url = hostileAddress
    for (const picture of hostile.pictures) picture.licenceUrl = hostileAddress
    for (const block of hostile.guides.flatMap(({ parts }) => parts.flatMap(({ body }) => body))) if (block.kind === 'video') block.url = hostileAddress
    const problems = checkRecords(hostile, { ...smallSettings, address: hostileAddress }).problems.map(
      ({ record, field, remedy }) => `${record} ${field}: ${remedy}`,
    )
    const remedy = 'Write a whole web address such as https://example.org/.'
    expect(problems).toEqual(
      [
        'pictures/phone licenceUrl',
        'organisations/trust website',
        'services/carers-line website',
        'facts/benefit sources[0].url',
        'guides/breaks parts[0].body[0].url',
        'settings address',
      ].map((place) => `${place}: ${remedy}`),
    )
    expect((webAddress as (value: unknown) => unknown)(hostileAddress)).toContain('starting with https://')
  })

  it('cannot be the address of a link', () => {
    const linked = (to: string) => () => problemsWith({ parts: [{ slug: 'who', title: 'Who', body: [paragraph({ kind: 'link', to, children: line('x') })] }] })
    for (const to of [hostileAddress, ` ${hostileAddress}`, 'JaVaScRiPt:alert(1)', 'data:text/html,<script>', 'vbscript:x', 'file:///etc/passwd'])
      expect(linked(to), to).toThrow('start with / for a page of this site')
  })
})
