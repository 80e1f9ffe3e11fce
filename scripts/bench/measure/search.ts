import type { BenchWork } from '../bench-work.ts'
import type { Figure } from '../figure.ts'
import { startVisit } from './transfer.ts'

const kilobyte = 1024
/** What carers look for, from one common word to several. */
const searches = ['respite', 'carers allowance', 'help with money', 'assessment from the council', 'young carers'] as const

/** What a real browser receives from pressing Search to seeing the first results, each time as a first visit. */
export async function measureSearch({ server, browser }: BenchWork): Promise<Figure[]> {
  const found: { words: string; search: number; whole: number }[] = []
  for (const words of searches) {
    const visit = await startVisit(await browser(), await server())
    await visit.page.goto(`${visit.address}/search/`, { waitUntil: 'networkidle' })
    const before = visit.received()
    await visit.page.locator('#search-words').fill(words)
    await visit.page.locator('#search-words').press('Enter')
    await visit.page.locator('[data-search-results] > li').first().waitFor()
    await visit.page.waitForLoadState('networkidle')
    found.push({ words, search: (visit.received() - before) / kilobyte, whole: visit.received() / kilobyte })
    await visit.end()
  }
  const most = found.reduce((one, other) => (other.search > one.search ? other : one))
  const list = found.map(({ words, search }) => `"${words}" ${search.toFixed(0)}`).join(', ')
  return [
    { name: 'Bytes for the first search results', value: most.search, unit: 'KB', target: { at: 'most', value: 100 }, note: `the most of ${list}` },
    { name: '  with the search page itself', value: most.whole, unit: 'KB' },
  ]
}
