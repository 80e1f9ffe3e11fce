import type { BenchWork } from '../bench-work.ts'
import type { Figure } from '../figure.ts'
import { asVisitor } from './transfer.ts'

const kilobyte = 1024
/** What carers look for, from one common word to several. */
const searches = ['respite', 'carers allowance', 'help with money', 'assessment from the council', 'young carers'] as const

/** What a real browser receives from pressing Search to seeing the first results, each time as a first visit. */
export async function measureSearch({ server, browser }: BenchWork): Promise<Figure[]> {
  const found: { words: string; search: number; whole: number }[] = []
  for (const words of searches) {
    found.push(
      await asVisitor(await browser(), await server(), async ({ page, address, received }) => {
        await page.goto(`${address}/search/`, { waitUntil: 'networkidle' })
        const before = received()
        await page.locator('#search-words').fill(words)
        await page.locator('#search-words').press('Enter')
        await page.locator('[data-search-results] > li').first().waitFor()
        await page.waitForLoadState('networkidle')
        return { words, search: (received() - before) / kilobyte, whole: received() / kilobyte }
      }),
    )
  }
  const most = found.reduce((one, other) => (other.search > one.search ? other : one))
  const list = found.map(({ words, search }) => `"${words}" ${search.toFixed(0)}`).join(', ')
  return [
    { name: 'Bytes for the first search results', value: most.search, unit: 'KB', target: { at: 'most', value: 100 }, note: `the most of ${list}` },
    { name: '  with the search page itself', value: most.whole, unit: 'KB' },
  ]
}
