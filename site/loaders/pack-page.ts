import { mapChildren } from '../../content/document/map-children.ts'
import type { Block, Inline, Line, WaymarkDocument } from '../../content/document/node.ts'
import { wholePage } from './document-page.ts'
import type { DocumentPageView } from './page-view.ts'
import type { SiteData } from './site-data.ts'

/**
 * A pack on one web page. Its own list is the list of contents: it leads to the pages further down, which lead to where they stand
 * alone.
 */
export function packPage(document: WaymarkDocument, data: SiteData): DocumentPageView {
  const places = new Map(document.parts.flatMap((part) => addressesIn(part).map((address) => [address, `#${part.id}`] as const)))
  const inline = (word: Inline): Inline => (word.kind === 'link' ? { ...word, to: places.get(word.to) ?? word.to } : word)
  const line = (words: Line): Line => words.map(inline)
  const block = (one: Block): Block => (one.kind === 'list' ? mapChildren(one, { block: (inner) => inner, line }) : one)
  return { ...wholePage({ ...document, lead: document.lead.map(block) }, data), document, contents: [] }
}

/** A page in a pack begins with the link to where it stands alone. */
function addressesIn({ children: [first] }: WaymarkDocument['parts'][number]): string[] {
  return first?.kind === 'paragraph' ? first.children.flatMap((word) => (word.kind === 'link' ? [word.to] : [])) : []
}
