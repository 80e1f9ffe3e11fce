import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { alfaFaults } from '../../scripts/accessibility/alfa.ts'
import { contentFaults } from '../../scripts/accessibility/content-lint.ts'
import { ibmFaults } from '../../scripts/accessibility/ibm.ts'
import { nuFaults } from '../../scripts/accessibility/nu-html.ts'
import { openAll, startVisits, type Visits } from './visit.ts'
import { templates } from './templates.ts'

let visits: Visits
beforeAll(async () => {
  visits = await startVisits()
})
afterAll(() => visits.end())

const filesOf = ({ folder, pages }: Visits['site']): string[] => pages.map((page) => path.join(folder, page.endsWith('/') ? `${page}index.html` : page))

describe('every built page', () => {
  it('is good HTML to the checker of the W3C', async () => {
    expect(await nuFaults(filesOf(visits.site))).toEqual([])
  })

  it('has no link that says nothing, no name for two addresses, and no heading or list that is only painted', async () => {
    const faults: string[] = []
    for (const file of filesOf(visits.site))
      faults.push(...contentFaults(await readFile(file, 'utf8')).map((fault) => `${path.relative(visits.site.folder, file)}: ${fault}`))
    expect(faults).toEqual([])
  })
})

describe('two more checkers', () => {
  it.each(templates)('find nothing wrong with %s', async (address) => {
    // The checkers are put into the page, which its own rules forbid.
    const faults = await visits.visit(address, { bypassCSP: true }, async (page) => {
      await openAll(page)
      return { ibm: await ibmFaults(page), alfa: await alfaFaults(page) }
    })
    expect(faults).toEqual({ ibm: [], alfa: [] })
  })
})
