import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { close, createIndex, type CustomRecord, type PagefindIndex } from 'pagefind'
import type { JargonTerm } from '../../../content/schema/reference.ts'
import { dressForSearch } from './dress-for-search.ts'
import type { SearchEntry } from './search-entries.ts'
import { glossaryRecord } from './glossary-record.ts'
import { makeIndexSmaller } from './smaller-index.ts'
import { makeProgramSmaller } from './smaller-program.ts'
import { buildWordBook, type BestAnswerView } from './word-book.ts'

/** Answers are bundled into at most this many files, so that thousands of pages do not make thousands of files. */
const maxFragments = 2000
/** As many pages are handed to Pagefind before it has answered for the first of them. */
const pagesAtOnce = 64
/** Pagefind's own search boxes, which the site does not use. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\./

export interface Searchable {
  entries: readonly SearchEntry[]
  jargon: readonly JargonTerm[]
  bestAnswers: readonly BestAnswerView[]
  /** How the glossary can be had besides its web page. */
  glossaryFormats: readonly string[]
  /** Pages in other languages. */
  translations?: readonly CustomRecord[]
}

type Count = (done: number, of: number) => void

/**
 * Makes the search index of a finished site in its folder `pagefind`, with the word book beside it. What is found
 * of a page is what stands in its `data-pagefind-body`.
 * @param pages site addresses of the HTML files: `/guides/first-steps/index.html`
 * @throws Error when Pagefind complains, or no page can be found
 */
export async function indexPages(
  siteFolder: string,
  pages: readonly string[],
  { entries, jargon, glossaryFormats, bestAnswers, translations = [] }: Searchable,
  count: Count,
): Promise<void> {
  try {
    const { index, errors } = await createIndex({ maxFragments })
    if (!index) throw complaint(errors)
    const texts = await addPages(index, siteFolder, pages, entries, count)
    if (texts.length === 0) throw complaint(['no page has data-pagefind-body'])
    for (const term of jargon) await add(index.addCustomRecord(glossaryRecord(term, glossaryFormats)), term.slug)
    for (const translation of translations) await add(index.addCustomRecord(translation), translation.url)
    const folder = path.join(siteFolder, 'pagefind')
    const writing = index.writeFiles({ outputPath: folder })
    // Pagefind is at work for a while, in a program of its own.
    const wordBook = JSON.stringify(buildWordBook({ entries, jargon, texts, bestAnswers }))
    const written = await writing
    if (written.errors.length > 0) throw complaint(written.errors)
    await makeIndexSmaller(folder)
    await makeProgramSmaller(folder)
    await writeFile(path.join(folder, 'word-book.json'), wordBook)
    const names = (await readdir(folder)).filter((name) => unused.test(name))
    await Promise.all(names.map((name) => rm(path.join(folder, name))))
  } finally {
    await close()
  }
}

/** @returns the HTML of every page that can be found */
async function addPages(index: PagefindIndex, siteFolder: string, pages: readonly string[], entries: readonly SearchEntry[], count: Count): Promise<string[]> {
  const byAddress = new Map(entries.map((entry) => [entry.address, entry]))
  const texts: string[] = []
  for (let first = 0; first < pages.length; first += pagesAtOnce) {
    const some = pages.slice(first, first + pagesAtOnce)
    const read = await Promise.all(some.map(async (page) => ({ page, html: await readFile(path.join(siteFolder, page), 'utf8') })))
    const found = read.filter(({ html }) => html.includes('data-pagefind-body'))
    // Pagefind reads one while this reads the next, in their order.
    await Promise.all(found.map(({ page, html }) => addPage(index, page, html, byAddress)))
    texts.push(...found.map(({ html }) => html))
    count(first + some.length, pages.length)
  }
  return texts
}

async function addPage(index: PagefindIndex, page: string, html: string, byAddress: ReadonlyMap<string, SearchEntry>): Promise<void> {
  const url = foundAddress(page)
  const entry = byAddress.get(url)
  if (!entry) throw complaint([`${page} can be found, but search knows nothing of ${url}`])
  await add(index.addHTMLFile({ url, content: dressForSearch(html, entry) }), url)
}

/** A guide with pages for its parts is read from the page that has them all, and found at its own address. */
const foundAddress = (page: string): string => page.replace(/(\/all)?\/index\.html$/, '/')

async function add(adding: Promise<{ errors: string[] }>, name: string): Promise<void> {
  const { errors } = await adding
  if (errors.length > 0) throw complaint(errors.map((error) => `${name}: ${error}`))
}

function complaint(errors: readonly string[]): Error {
  return new Error(`The search index could not be made: ${errors.join('; ')}`)
}
