import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { contentFaults } from './content-lint.ts'
import { htmlRules } from './html-rules.ts'
import { nuFaults } from './nu-html.ts'

/**
 * Looks at the files of a built site without a browser: html-validate, the Nu Html Checker, and our own rules for content.
 * @param pages addresses of its pages: `/guides/first-steps/`
 * @returns each fault with the name of its checker and its page
 */
export async function judgeFiles(folder: string, pages: readonly string[]): Promise<string[]> {
  const files = pages.map((page) => path.join(folder, page.endsWith('/') ? `${page}index.html` : page))
  const faults: string[] = []
  for (const [index, file] of files.entries()) {
    const html = await readFile(file, 'utf8')
    const { results } = await htmlRules.validateString(html)
    const broken = results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `html-validate ${ruleId}: ${message}`))
    faults.push(...[...broken, ...contentFaults(html).map((fault) => `content: ${fault}`)].map((fault) => `${pages[index] ?? ''} ${fault}`))
  }
  return [...faults, ...(await nuFaults(files)).map((fault) => `Nu Html Checker: ${fault}`)]
}
