import { expect, it } from 'vitest'
import { testedPage, type TestRun } from './tested-page.ts'

const run: TestRun = { day: '2026-11-28', pages: 1612, opened: 162, pdfs: 2400, faults: [] }

it('says the day, how much was looked at, and that nothing was found', () => {
  const page = testedPage(run)
  expect(page).toContain('checkedOn: 2026-11-28\nnextCheck: 2027-05-28\n')
  expect(page).toContain('On 28 November 2026, the programs below looked at this site.')
  expect(page).toContain('They found none.')
  expect(page).toContain('1,612, which was all of them')
  expect(page).toContain('162 of them, spread over the whole site')
  expect(page).toMatch(/\| axe \d+\.\d+\.\d+ \| 162 pages in a browser \| None \|/)
  expect(page).toContain('| Our own rules | 1,612 files | None |')
})

it('hides no fault, and says which checker found it', () => {
  const page = testedPage({
    ...run,
    opened: 1612,
    faults: [
      { checker: 'alfa', words: 'R42' },
      { checker: 'alfa', words: 'R68' },
    ],
  })
  expect(page).toContain('They found 2.')
  expect(page).toMatch(/\| Siteimprove Alfa \d+\.\d+\.\d+ \| 1,612 pages in a browser \| 2 \|/)
  expect(page).toContain('all of them too')
})
