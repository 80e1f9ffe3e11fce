import type { Draft } from '../compose/draft.ts'
import { joinText } from '../join-text.ts'
import { mapBlocks, mapChildren } from '../map-children.ts'
import type { Block, Inline, Line } from '../node.ts'

/**
 * Explains a hard word where it is first met and leaves it plain afterwards: a page full of explanations is hard to
 * read. Each part starts afresh, because on the web it is a page of its own that search may lead to. In headings a hard
 * word is plain. Easy read keeps them all, so that each prints bold.
 */
export function meaningsOnce(document: Draft): Draft {
  if (document.variant === 'easy-read') return document
  const parts = new Set<Block>(document.parts)
  const outside = explainer()
  return mapBlocks(document, (block) => (parts.has(block) ? explainer()(block) : outside(block)))
}

/** Explains each hard word the first time it comes along. */
function explainer(): (block: Block) => Block {
  const explained = new Set<string>()
  const line = (words: Line): Line => joinText(words.map((inline) => explainOnce(inline, explained)))
  const change = (block: Block): Block =>
    block.kind === 'heading' ? { ...block, children: joinText(block.children.map(plain)) } : mapChildren(block, { block: change, line })
  return change
}

function explainOnce(inline: Inline, explained: Set<string>): Inline {
  if (inline.kind !== 'term') return inline
  if (explained.has(inline.term)) return plain(inline)
  explained.add(inline.term)
  return inline
}

function plain(inline: Inline): Inline {
  return inline.kind === 'term' ? { kind: 'text', value: inline.words } : inline
}
