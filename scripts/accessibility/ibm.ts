import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

interface IbmIssue {
  ruleId: string
  value: [kind: string, outcome: string]
  message: string
  snippet: string
}
/** What its script puts into the page. */
interface Ace {
  Checker: new () => { check: (document: unknown, guidelines: string[]) => Promise<{ results: IbmIssue[] }> }
}

const program = createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js')
let source: Promise<string> | undefined

/**
 * What IBM's checker is sure of: each rule of WCAG 2.2 that a page fails, with the place. What it only asks people to look at is left out.
 * @param page opened with `bypassCSP`, since the checker is put into it
 */
export async function ibmFaults(page: Page): Promise<string[]> {
  source ??= readFile(program, 'utf8')
  await page.evaluate(await source)
  return page.evaluate(async () => {
    const { ace } = globalThis as unknown as { ace: Ace }
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2'])
    return results
      .filter(({ value: [kind, outcome] }) => kind === 'VIOLATION' && outcome === 'FAIL')
      .map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet}`)
  })
}
