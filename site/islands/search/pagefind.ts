/** The part of Pagefind's browser API that the search page uses. */
export interface FoundPage {
  url: string
  meta: Record<string, string>
  filters: Record<string, string[]>
}

export interface Hit {
  id: string
  score: number
  /** Nothing where the page cannot be had: offline, what is not kept on the device. */
  data: () => Promise<FoundPage | undefined>
}

export type Filters = Record<string, string[] | { any: string[] }>

export interface Pagefind {
  options: (options: object) => Promise<void>
  init: () => Promise<void>
  search: (words: string | null, options: { filters: Filters }) => Promise<{ results: Hit[]; unfilteredResultCount: number }>
}

/** A title says most of what a page is about; then what editors say carers type; then its one sentence. */
const ranking = { metaWeights: { title: 5, words: 4, summary: 2 }, termFrequency: 0.8, termSimilarity: 6, pageLength: 0.4, termSaturation: 1.4 }

let loading: Promise<Pagefind> | undefined

/** Loads Pagefind once. It is made after the pages are built, so the bundler must not look for it. */
export function loadPagefind(): Promise<Pagefind> {
  loading ??= load()
  return loading
}

async function load(): Promise<Pagefind> {
  const address = '/pagefind/pagefind.js'
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind
  await pagefind.options({ ranking })
  await pagefind.init()
  return { ...pagefind, search: async (words, options) => withoutFailing(await pagefind.search(words, options)) }
}

/** One page that cannot be had must not take the others with it. */
function withoutFailing(found: Awaited<ReturnType<Pagefind['search']>>): typeof found {
  return { ...found, results: found.results.map((hit) => ({ ...hit, data: () => hit.data().catch(() => undefined) })) }
}
