import GithubSlugger from 'github-slugger'
import type { Draft } from '../compose/draft.ts'
import { mapBlocks, mapChildren } from '../map-children.ts'
import type { Block, Line } from '../node.ts'

/**
 * Makes every id of a document unique. Parts choose first, because people link to them; then the rest in reading order
 * (`costs`, `costs-1` …).
 */
export function uniqueIds(document: Draft): Draft {
  const ids = new GithubSlugger()
  const parts = document.parts.map((part) => ({ ...part, id: ids.slug(part.id) }))
  const isPart = new Set<Block>(parts)
  const keepLine = (line: Line): Line => line
  const change = (block: Block): Block => mapChildren(isPart.has(block) ? block : withUniqueId(block, ids), { block: change, line: keepLine })
  return mapBlocks({ ...document, parts }, change)
}

function withUniqueId(block: Block, ids: GithubSlugger): Block {
  if (block.kind === 'heading' || block.kind === 'section') return { ...block, id: ids.slug(block.id) }
  if (block.kind === 'definitions') return { ...block, items: block.items.map((item) => (item.id === undefined ? item : { ...item, id: ids.slug(item.id) })) }
  return block
}
