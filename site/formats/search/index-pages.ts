import { readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { close, createIndex, type PagefindIndex } from 'pagefind'
import type { SearchWords } from './search-words.ts'

/** Answers are bundled into at most this many files: 6,000 pages in 4 MB instead of 27 MB in 6,000 files. */
const maxFragments = 200
/** Pagefind's own search boxes, which the site does not use. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)\./

/**
 * Makes the search index of a finished site in its folder `pagefind`. What is found and how it is filtered is said by
 * the `data-pagefind` attributes of the pages.
 * @param pages site addresses of the HTML files: `/guides/first-steps/index.html`
 * @param words further words that pages are found by
 * @throws Error when Pagefind complains, or no page can be found
 */
export async function indexPages(siteFolder: string, pages: readonly string[], words: SearchWords, count: (done: number, of: number) => void): Promise<void> {
  try {
    const { index, errors } = await createIndex({ maxFragments })
    if (!index) throw complaint(errors)
    const found = await addPages(index, siteFolder, pages, words, count)
    if (found === 0) throw complaint(['no page has data-pagefind-body'])
    const folder = path.join(siteFolder, 'pagefind')
    const written = await index.writeFiles({ outputPath: folder })
    if (written.errors.length > 0) throw complaint(written.errors)
    const names = (await readdir(folder)).filter((name) => unused.test(name))
    await Promise.all(names.map((name) => rm(path.join(folder, name))))
  } finally {
    await close()
  }
}

async function addPages(
  index: PagefindIndex,
  siteFolder: string,
  pages: readonly string[],
  words: SearchWords,
  count: (done: number, of: number) => void,
): Promise<number> {
  let found = 0
  for (const [position, page] of pages.entries()) {
    const html = await readFile(path.join(siteFolder, page), 'utf8')
    if (html.includes('data-pagefind-body')) {
      const url = page.replace(/index\.html$/, '')
      const { errors } = await index.addHTMLFile({ url, content: withWords(html, words.get(url) ?? []) })
      if (errors.length > 0) throw complaint(errors.map((error) => `${url}: ${error}`))
      found++
    }
    count(position + 1, pages.length)
  }
  return found
}

/** Adds the words at the end of the text, for the index alone: the page itself is not changed. */
function withWords(html: string, words: readonly string[]): string {
  const end = html.lastIndexOf('</main>')
  if (words.length === 0 || end < 0) return html
  const added = toHtml(h('p', { dataPagefindWeight: '3' }, `Other words for this: ${words.join(', ')}.`))
  return html.slice(0, end) + added + html.slice(end)
}

function complaint(errors: readonly string[]): Error {
  return new Error(`The search index could not be made: ${errors.join('; ')}`)
}
