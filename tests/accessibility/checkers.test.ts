import { afterAll, beforeAll, expect, it } from 'vitest'
import { judgeFiles } from '../../scripts/accessibility/judge-files.ts'
import { judgePage } from '../../scripts/accessibility/judge-page.ts'
import { templates } from './templates.ts'
import { startVisits, type Visits } from './visit.ts'

let visits: Visits
beforeAll(async () => {
  visits = await startVisits()
})
afterAll(() => visits.end())

it('the checkers of files find nothing wrong with any built page', async () => {
  expect(await judgeFiles(visits.site.folder, visits.site.pages)).toEqual([])
})

it.each(templates)('the checkers in the browser find nothing wrong with %s, in any colours', async (address) => {
  expect(await visits.look(address, { bypassCSP: true }, judgePage)).toEqual([])
})
