import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { SearchEntry } from './search-entries.ts'

/** Adds what search knows of a page to its head, for the index alone: the page itself is not changed. */
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
  return html.replace('</head>', () => `${toHtml(head)}</head>`)
}

const meta = (name: string, content: string) => h('meta', { dataPagefindMeta: `${name}[content]`, content })
const filter = (name: string, content: string) => h('meta', { dataPagefindFilter: `${name}[content]`, content })
