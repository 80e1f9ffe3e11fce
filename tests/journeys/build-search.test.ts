import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { siteFolder } from '../../site/build/data-folders.ts'
import { writeSiteRecord } from '../../site/build/live/site-record.ts'
import { switchLive } from '../../site/build/live/switch-live.ts'
import { writeSitePrivacy } from '../../site/build/output/page-privacy.ts'
import type { WordBook } from '../../site/formats/search/word-book.ts'
import { indexPages, type Searchable } from '../../site/formats/search/index-pages.ts'
import type { SearchEntry } from '../../site/formats/search/search-entries.ts'
import { startSiteServer, type SiteServer } from '../../site/server/start-site-server.ts'

interface Browser {
  options: (options: { basePath: string }) => Promise<void>
  search: (words: string) => Promise<{ results: { data: () => Promise<{ url: string; filters: Record<string, string[]> }> }[] }>
}

const page = (title: string, words: string, isFound = true): string =>
  `<!doctype html><html lang="en-GB"><head><title>${title}</title></head><body><main ${isFound ? 'data-pagefind-body' : ''}><h1>${title}</h1><p>${words}</p></main></body></html>`

const entry = (address: string, title: string, words: string[], summary?: string): SearchEntry => ({
  ...{ address, title, kind: 'Advice', words, stages: [], topics: [], areas: ['everywhere'], formats: ['PDF'] },
  ...(summary === undefined ? { isSensitive: true } : { summary, isSensitive: false }),
})

const searchable: Searchable = {
  entries: [
    entry('/guides/breaks/', 'Breaks from caring', ['sitting service', 'respite & <rest>'], 'Time off for "you".'),
    entry('/guides/quiet/', 'Staying well', []),
    entry('/services/line/', 'Example Helpline', [], 'Somebody to talk to.'),
  ],
  jargon: [
    {
      id: '0190a0a0-0000-7000-8000-000000000001',
      slug: 'chc',
      term: 'CHC',
      meaning: 'Care the NHS pays for.',
      easyReadMeaning: 'Care.',
      synonyms: ['nhs funding'],
      isAvoided: false,
      sources: [],
    },
  ],
  glossaryFormats: ['PDF', 'Large print'],
  bestAnswers: [],
}

let dataFolder: string
let server: SiteServer
let browser: Browser
let search: (words: string) => Promise<string[]>

beforeAll(async () => {
  dataFolder = await mkdtemp(path.join(tmpdir(), 'waymark-search-'))
  const folder = siteFolder(dataFolder, 'one')
  const pages = {
    '/guides/breaks/index.html': page('Breaks from caring', 'How to get time off.'),
    '/guides/quiet/all/index.html': page('Staying well', 'Private words of a private page.'),
    '/services/line/index.html': page('Example Helpline', 'Somebody to talk to.'),
    '/check/AAAA-01/index.html': page('Your print', 'How to get time off.', false),
  }
  for (const [file, content] of Object.entries(pages)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true })
    await writeFile(path.join(folder, file), content)
  }
  await indexPages(folder, Object.keys(pages), searchable, () => undefined)
  await writeSitePrivacy(folder, [])
  await writeSiteRecord(folder, { digest: 'one', publication: 'p', madeOn: '2026-11-22', publishedAt: new Date().toISOString(), pages: 3, files: 0 })
  await switchLive(dataFolder, 'one')
  server = await startSiteServer({ dataFolder, port: 0 })
  browser = (await import(/* @vite-ignore */ pathToFileURL(path.join(folder, 'pagefind/pagefind.js')).href)) as Browser
  await browser.options({ basePath: `${server.address}/pagefind/` })
  search = async (words) => {
    const { results } = await browser.search(words)
    return Promise.all(results.map(async (result) => new URL((await result.data()).url, server.address).href.slice(server.address.length)))
  }
})
afterAll(async () => {
  await server.stop()
  await rm(dataFolder, { recursive: true, force: true })
})

describe('the search index', () => {
  it('finds a page by its words, and not pages that are kept out', async () => {
    expect(await search('time off')).toEqual(['/guides/breaks/'])
    expect(await search('helpline')).toEqual(['/services/line/'])
  })

  it('finds a page by words carers use that are not on it', async () => {
    expect(await search('sitting service')).toEqual(['/guides/breaks/'])
    expect(await search('respite rest')).toEqual(['/guides/breaks/'])
  })

  it('finds a guide of many parts once, at its own address, and a hard word on its own', async () => {
    expect(await search('private words')).toEqual(['/guides/quiet/'])
    expect(await search('chc')).toEqual(['/glossary/#chc'])
  })

  it('says of a guide and of a hard word how else they can be had', async () => {
    const formats = async (words: string): Promise<string[] | undefined> => {
      const [first] = (await browser.search(words)).results
      return (await first?.data())?.filters['format']
    }
    expect(await formats('time off')).toEqual(['PDF'])
    expect((await formats('chc'))?.sort()).toEqual(['Large print', 'PDF'])
  })

  it('keeps a word book of what the site says and what people type', async () => {
    const book = JSON.parse(await readFile(path.join(siteFolder(dataFolder, 'one'), 'pagefind', 'word-book.json'), 'utf8')) as WordBook
    expect(book.vocabulary.split(' ')).toEqual(expect.arrayContaining(['sitting', 'respite', 'helpline']))
    expect(book.vocabulary.split(' '), 'what services can be asked for').toContain('loop')
    expect(book.otherNames).toEqual([['nhs funding', 'chc']])
  })

  it('says so when a page can be found that search knows nothing of', async () => {
    const folder = siteFolder(dataFolder, 'one')
    await expect(indexPages(folder, ['/guides/breaks/index.html'], { ...searchable, entries: [] }, () => undefined)).rejects.toThrow(
      'knows nothing of /guides/breaks/',
    )
  })

  it('brings no search boxes of its own', async () => {
    const names = await readdir(path.join(siteFolder(dataFolder, 'one'), 'pagefind'))
    expect(names).toContain('pagefind.js')
    expect(names.filter((name) => name.includes('ui'))).toEqual([])
  })

  it('says so when no page can be found', async () => {
    const folder = siteFolder(dataFolder, 'one')
    await expect(indexPages(folder, ['/check/AAAA-01/index.html'], searchable, () => undefined)).rejects.toThrow('no page has data-pagefind-body')
  })
})
