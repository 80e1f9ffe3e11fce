import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { readContent } from '../../content/files/read-content.ts'
import type { WaymarkDocument } from '../../content/document/node.ts'
import type { FormatEntry } from '../formats/format.ts'
import { allOnOnePage, mainPage, partPage } from './document-page.ts'
import { printChecks } from './print-check.ts'
import { createSiteData, type SiteData } from './site-data.ts'

const guide = '/guides/first-steps/'
const file = (format: string, label: string, to: string): FormatEntry => ({ format, label, to, mediaType: 'application/pdf', bytes: 1, pages: 1 })
let data: SiteData
let document: WaymarkDocument

beforeAll(async () => {
  const folder = path.join(import.meta.dirname, '../../tests/fixtures/small-site')
  const { records, settings } = await readContent(folder)
  if (!settings) throw new Error('The small site has no settings.')
  const manifest = {
    [guide]: [file('pdf', 'PDF', `${guide}first-steps.pdf`), file('text', 'Plain text', `${guide}first-steps.txt`)],
    [`${guide}easy-read/`]: [
      file('easy-read-pdf', 'Easy read PDF', `${guide}first-steps-easy-read.pdf`),
      file('text', 'Plain text', `${guide}first-steps-easy-read.txt`),
    ],
  }
  const oldPrints = [
    { code: 'OLD1-AA', address: guide, title: 'First steps', day: '2026-01-01' },
    { code: 'OLD2-BB', address: '/guides/gone/', title: 'A page that has left', day: '2026-01-01' },
  ]
  data = createSiteData({ digest: '0', records, settings, mediaFolder: folder }, { today: '2026-11-22', manifest, oldPrints })
  document = data.byAddress.get(guide) as WaymarkDocument
})

describe('a guide of three parts', () => {
  it('has a front with its contents, what to do and who to talk to, and no part', () => {
    const front = mainPage(document, data)
    expect(front.contents.map(({ to }) => to)).toEqual([`${guide}who-is-a-carer/`, `${guide}what-to-do/`, `${guide}who-can-help/`])
    expect(front.html.first).toContain('id="next-steps"')
    expect(front.html.first).toContain('id="contacts"')
    expect(front.html.parts).toBe('')
    expect(front.next?.to).toBe(`${guide}who-is-a-carer/`)
    expect(front.easyRead).toBe(`${guide}easy-read/`)
  })

  it('leads from part to part, and says which one is open', () => {
    const middle = partPage(document, 1, data)
    expect(middle.previous?.to).toBe(`${guide}who-is-a-carer/`)
    expect(middle.next?.to).toBe(`${guide}who-can-help/`)
    expect(middle.contents.map(({ isCurrent }) => isCurrent)).toEqual([false, true, false])
    expect(partPage(document, 0, data).previous?.to).toBe(guide)
    expect(partPage(document, 2, data).next?.to).toBe(`${guide}#next-steps`)
  })

  it('stands as a whole on one page, whichever of its pages is asked', () => {
    expect([mainPage(document, data), partPage(document, 1, data), allOnOnePage(document, data)].map(({ whole }) => whole)).toEqual([
      `${guide}all/`,
      `${guide}all/`,
      `${guide}all/`,
    ])
  })

  it('shows all of it on one page, which search reads instead of the parts', () => {
    const all = allOnOnePage(document, data)
    for (const { id } of document.parts) expect(all.html.parts).toContain(`id="${id}"`)
    expect(all.isFound).toBe(true)
    expect(mainPage(document, data).isFound).toBeUndefined()
    expect(partPage(document, 0, data).isFound).toBeUndefined()
  })

  it('sends links to the page that holds their words', () => {
    const toHref = data.hrefs.from(document)
    expect(toHref('#who-can-help')).toBe(`${guide}who-can-help/`)
    expect(toHref('#contacts')).toBe(`${guide}#contacts`)
    expect(toHref(`${guide}#what-to-do`)).toBe(`${guide}what-to-do/`)
    expect(toHref('https://example.org/#x')).toBe('https://example.org/#x')
  })

  it('lists the Easy Read PDF among its files, and one plain text', () => {
    expect(mainPage(document, data).files.map(({ label }) => label)).toEqual(['PDF', 'Plain text', 'Easy read PDF'])
  })
})

describe('the code on a print', () => {
  it('leads to the page as it is now, or says that the page has left', () => {
    const checks = new Map(printChecks(data).map((check) => [check.code, check]))
    expect(checks.get(document.code)?.document).toBe(document)
    expect(checks.get('OLD1-AA')?.document).toBe(document)
    expect(checks.get('OLD2-BB')).toMatchObject({ document: undefined, printedTitle: 'A page that has left' })
  })
})
