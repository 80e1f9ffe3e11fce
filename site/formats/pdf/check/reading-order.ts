import type { Contents } from './content.ts'
import type { Report } from './finding.ts'
import type { Element, StructureTree } from './structure-tree.ts'

const AROUND = 30
/** Without spaces, and without what joins or parts letters and is not heard. */
const squeeze = (words: string): string => words.replaceAll(/[\s\u00a0\u200c\u200d]+/g, '')

/**
 * The words a screen reader meets must be the words of the source, in their order (Matterhorn 09-001). Spaces are left
 * out: a line's end may stand for one.
 */
export function checkReadingOrder({ roots }: StructureTree, contents: Contents, text: readonly string[], report: Report): void {
  const expected = squeeze(text.join(''))
  const actual = squeeze(roots.map((root) => read(root, contents)).join(''))
  if (actual === expected) return
  let at = 0
  while (actual[at] === expected[at]) at += 1
  const from = Math.max(0, at - AROUND)
  report('reading', `the file reads out "${actual.slice(from, at + AROUND)}" where the page says "${expected.slice(from, at + AROUND)}"`)
}

function read(element: Element, contents: Contents): string {
  return element.order.map((part) => (typeof part === 'string' ? (contents.get(part) ?? '') : read(part, contents))).join('')
}
