import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { contentFaults } from './content-lint.ts'
import { type Fault, faultsOf } from './fault.ts'
import { htmlRules } from './html-rules.ts'
import { nuFaults } from './nu-html.ts'

/**
 * Looks at the files of a built site without a browser: html-validate, the Nu Html Checker, and our own rules for content.
 * @param pages addresses of its pages: `/guides/first-steps/`
 * @returns each fault with its checker and its page
 */
export async function judgeFiles(folder: string, pages: readonly string[]): Promise<Fault[]> {
  const files = pages.map((page) => path.join(folder, page.endsWith('/') ? `${page}index.html` : page))
  const faults: Fault[] = []
  for (const [index, file] of files.entries()) {
    const html = await readFile(file, 'utf8')
    const { results } = await htmlRules.validateString(html)
    const broken = results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))
    const onPage = (words: string) => `${pages[index] ?? ''} ${words}`
    faults.push(...faultsOf('htmlValidate', broken.map(onPage)), ...faultsOf('ownRules', contentFaults(html).map(onPage)))
  }
  return [...faults, ...faultsOf('nuHtml', await nuFaults(files))]
}
