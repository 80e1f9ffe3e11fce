import { describe, expect, it } from 'vitest'
import { dressForSearch } from './dress-for-search.ts'
import type { SearchEntry } from './search-entries.ts'

const entry: SearchEntry = {
  address: '/guides/breaks/',
  title: 'Breaks & rest',
  summary: 'How to get a break.',
  words: ['respite', 'sitting'],
  kind: 'Advice',
  stages: [],
  topics: ['Breaks'],
  areas: ['Dorset'],
  formats: ['PDF'],
  isSensitive: false,
}
const page = (main: string): string =>
  `<!DOCTYPE html><html lang="pl"><head><title>x</title></head><body><header>Menu</header>\n${main}\n<footer>Foot</footer></body></html>`

describe('a page as search reads it', () => {
  it('is what can be found, in its language, under what search knows of it', () => {
    const read = dressForSearch(page('<main id="a" data-pagefind-body="true"><h1>Breaks</h1>\n<p>Ask.</p></main>'), entry)
    expect(read).toContain('<html lang="pl">')
    expect(read).toContain('<body><main id="a" data-pagefind-body="true"><h1>Breaks</h1>\n<p>Ask.</p></main></body>')
    expect(read).toContain('<meta data-pagefind-meta="title[content]" content="Breaks &#x26; rest">')
    expect(read).toContain('<meta data-pagefind-filter="kind[content]" content="Advice">')
    expect(read).not.toMatch(/Menu|Foot/)
  })

  it('is refused if what can be found is not where it is looked for: it would be found by nobody', () => {
    expect(() => dressForSearch(page('<main><div data-pagefind-body="true">Breaks</div></main>'), entry)).toThrow('data-pagefind-body is not the <main>')
  })
})
