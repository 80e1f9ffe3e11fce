import type { Box, LayoutNode } from './layout-node.ts'
import type { DocumentNode } from './react-pdf.ts'

/**
 * A callout, step or contact block stays on one page, unless it is longer than a page, or so long that the heading it
 * belongs to would stand alone before it: then it may break after all.
 * @returns whether any block was let go, so that the document must be laid out again
 */
export function letGoOfOversized(laid: DocumentNode): boolean {
  const oversized = [...laid.children.flatMap(tallerThanPage), ...afterStrandedHeadings(laid.children)]
  for (const block of oversized) letGo(block)
  return oversized.length > 0
}

function tallerThanPage(page: LayoutNode): LayoutNode[] {
  const room = (page.box?.height ?? 0) - numeric(page.style?.['paddingTop']) - numeric(page.style?.['paddingBottom'])
  const find = (node: LayoutNode): LayoutNode[] => (isWhole(node) && outerHeight(node.box) > room ? [node] : (node.children ?? []).flatMap(find))
  return (page.children ?? []).flatMap(find)
}

/** The first whole block after a page that ends with something that introduces it. */
function afterStrandedHeadings(pages: readonly LayoutNode[]): LayoutNode[] {
  return pages.slice(0, -1).flatMap((page, index) => {
    const last = flowOf(page).at(-1)
    if (!last || !introduces(last)) return []
    const next = pages
      .slice(index + 1)
      .flatMap(flowOf)
      .find((node) => !introduces(node))
    const block = next && firstWhole(next)
    return block ? [block] : []
  })
}

function firstWhole(node: LayoutNode): LayoutNode | undefined {
  if (isWhole(node)) return node
  const [first] = node.children ?? []
  return first && firstWhole(first)
}

/** Without its upper edge: react-pdf would let a page end inside it, and strand the heading before the block. */
function letGo({ props }: LayoutNode): void {
  const source = props?.identity?.source
  if (!source) return
  source.props = { ...source.props, wrap: true }
  source.style = { ...source.style, marginTop: 0, borderTopWidth: 0, paddingTop: 0 }
}

const flowOf = (page: LayoutNode): LayoutNode[] => (page.children ?? []).filter(({ props }) => props?.tag !== 'Artifact')
const isWhole = ({ type, props }: LayoutNode): boolean => type === 'VIEW' && props?.wrap === false
const introduces = ({ props }: LayoutNode): boolean => numeric(props?.['minPresenceAhead']) > 0
const outerHeight = (box: Box | undefined): number => (box?.height ?? 0) + (box?.marginTop ?? 0) + (box?.marginBottom ?? 0)
const numeric = (value: unknown): number => (typeof value === 'number' ? value : 0)
