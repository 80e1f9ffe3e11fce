import { interfaceOf } from '../../../content/document/interface-of.ts'
import { visitDocument } from '../../../content/document/map-children.ts'
import type { Block, NodeOf, WaymarkDocument } from '../../../content/document/node.ts'

/**
 * The hard words a document uses and does not explain itself, as a section for its end: paper has nothing to press on.
 * @returns nothing when the document explains every word it uses
 */
export function wordsSection(document: WaymarkDocument): Block | undefined {
  const explained = new Set<string>()
  const terms = new Map<string, NodeOf<'term'>>()
  visitDocument(document, {
    block: (block) => block.kind === 'definitions' && block.items.forEach(({ name }) => explained.add(name.toLowerCase())),
    line: (line) => line.forEach((inline) => inline.kind === 'term' && !terms.has(inline.term) && terms.set(inline.term, inline)),
  })
  const unexplained = [...terms.values()].filter(({ term, words }) => !explained.has(words.toLowerCase()) && !explained.has(term.replaceAll('-', ' ')))
  if (document.variant === 'easy-read' && explained.size > 0) return undefined
  if (!unexplained.length) return undefined
  const items = unexplained.map(({ words, meaning }) => ({ name: words, body: [[{ kind: 'text' as const, value: meaning }]] }))
  return {
    kind: 'section',
    id: 'words-explained',
    title: interfaceOf(document).whatTheWordsMean,
    level: 2,
    role: 'words',
    children: [{ kind: 'definitions', items }],
  }
}
