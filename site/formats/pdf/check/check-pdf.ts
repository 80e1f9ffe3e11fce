import { checkAnnotations } from './annotations.ts'
import { PageContent, type Contents } from './content.ts'
import { checkDocument } from './document.ts'
import { checkElements } from './elements.ts'
import { checkFileStructure } from './file-structure.ts'
import type { Finding } from './finding.ts'
import { Fonts } from './fonts.ts'
import { checkHeadings } from './headings.ts'
import { PdfFile } from './pdf-file.ts'
import { checkReadingOrder } from './reading-order.ts'
import { readStructureTree } from './structure-tree.ts'
import { checkTables } from './tables.ts'

export interface CheckResult {
  /** Every rule that is broken, each once with its first example. Empty: the file passes. */
  findings: Finding[]
  pages: number
  elements: number
}

/**
 * Checks a file against what a machine can check of PDF/UA-1 (Matterhorn 1.1; the README has the table).
 * @param options.text the words of the source in order: the file must read them out, all and only them
 */
export async function checkPdf(bytes: Uint8Array, { text }: { text?: readonly string[] } = {}): Promise<CheckResult> {
  const findings = new Map<string, Finding>()
  const report = (code: string, problem: string): void => {
    const key = `${code} ${problem.replaceAll(/\d+/g, '#')}`
    if (!findings.has(key)) findings.set(key, { code, problem })
  }
  checkFileStructure(bytes, report)
  const file = await PdfFile.load(bytes)
  checkDocument(file, report)
  const tree = readStructureTree(file, report)
  checkElements(file, tree, report)
  checkHeadings(tree, report)
  checkTables(file, tree, report)
  const fonts = new Fonts(file)
  const contents: Contents = new Map()
  for (const [index, page] of file.document.getPages().entries()) {
    new PageContent(file, tree, fonts, contents, report, page, index + 1).check()
    checkAnnotations(file, tree, page, index + 1, report)
  }
  for (const key of tree.owners.keys()) if (!contents.has(key)) report('structure', `an element names content ${key}, which is on no page`)
  fonts.check(report)
  if (text) checkReadingOrder(tree, contents, text, report)
  return { findings: [...findings.values()], pages: file.document.getPageCount(), elements: tree.elements.length }
}
