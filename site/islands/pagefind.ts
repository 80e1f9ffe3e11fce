/** The part of Pagefind's browser API that the search page uses. */
export interface FoundPage {
  url: string
  /** HTML with the words found in `<mark>`; everything else is escaped. */
  excerpt: string
  meta: Record<string, string>
}

interface Pagefind {
  search: (
    words: string | null,
    options: { filters: Record<string, string[] | { any: string[] }> },
  ) => Promise<{ results: { id: string; data: () => Promise<FoundPage> }[] }>
}

let loading: Promise<Pagefind> | undefined

/** Loads Pagefind on the first search. It is made after the pages are built, so the bundler must not look for it. */
export function loadPagefind(): Promise<Pagefind> {
  const address = '/pagefind/pagefind.js'
  loading ??= import(/* @vite-ignore */ address) as Promise<Pagefind>
  return loading
}
