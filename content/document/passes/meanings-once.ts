import type { Draft } from '../compose/draft.ts'
import { joinText } from '../join-text.ts'
import { mapBlocks, mapChildren } from '../map-children.ts'
import type { Block, Inline, Line } from '../node.ts'

/**
 * Explains a hard word where it is first met and leaves it plain afterwards: a page full of explanations is hard to
 * read. In headings it is plain too. Easy read keeps them all, so that each prints bold.
 */
export function meaningsOnce(document: Draft): Draft {
  if (document.variant === 'easy-read') return document
  const explained = new Set<string>()
  const line = (words: Line): Line => joinText(words.map((inline) => explainOnce(inline, explained)))
  const change = (block: Block): Block =>
    block.kind === 'heading' ? { ...block, children: joinText(block.children.map(plain)) } : mapChildren(block, { block: change, line })
  return mapBlocks(document, change)
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
