import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { SearchEntry } from './search-entries.ts'

/** The part of a page that can be found, with all that is in it. */
const FOUND = /<main [^>]*data-pagefind-body.*<\/main>/s
const LANGUAGE = /<html [^>]*>/

/**
 * A page as search reads it: the part that can be found, under a head that says what search knows of it. What stands around that part is the same
 * on every page, and is two fifths of what would be read.
 * @param html of a page whose `<main>` has `data-pagefind-body`
 * @throws Error for another page
 */
export function dressForSearch(html: string, entry: SearchEntry): string {
  const { title, summary, words, kind, stages, topics, areas, formats, isSensitive } = entry
  const head = [
    meta('title', title),
    ...(summary === undefined ? [] : [meta('summary', summary)]),
    ...(words.length === 0 ? [] : [meta('words', words.join(', '))]),
    filter('kind', kind),
    ...stages.map((stage) => filter('stage', stage)),
    ...topics.map((topic) => filter('topic', topic)),
    ...areas.map((area) => filter('area', area)),
    ...formats.map((format) => filter('format', format)),
    ...(isSensitive ? [filter('sensitive', 'yes')] : []),
  ]
  const [found] = FOUND.exec(html) ?? []
  if (found === undefined) throw new Error(`Search cannot read ${title}: its data-pagefind-body is not the <main>. Put it there in site/layouts/.`)
  return `<!doctype html>${LANGUAGE.exec(html)?.[0] ?? '<html>'}<head>${toHtml(head)}</head><body>${found}</body></html>`
}

const meta = (name: string, content: string) => h('meta', { dataPagefindMeta: `${name}[content]`, content })
const filter = (name: string, content: string) => h('meta', { dataPagefindFilter: `${name}[content]`, content })
