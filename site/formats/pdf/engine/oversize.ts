import type { DocumentNode } from './react-pdf.ts'
import type { LayoutNode } from './layout-node.ts'

/**
 * A callout, step or contact block stays on one page unless it is longer than a page: then it may break after all.
 * @returns whether any block was let go, so that the document must be laid out again
 */
export function letGoOfOversized(laid: DocumentNode): boolean {
  let hasChanged = false
  for (const page of laid.children) {
    const room = (page.style?.['height'] as number | undefined ?? page.box?.height ?? 0) - numeric(page.style?.['paddingTop']) - numeric(page.style?.['paddingBottom'])
    const visit = (node: LayoutNode): void => {
      const source = node.props?.identity?.props
      if (source?.wrap === false && (node.box?.height ?? 0) > room) {
        source.wrap = true
        hasChanged = true
      }
      node.children?.forEach(visit)
    }
    page.children?.forEach(visit)
  }
  return hasChanged
}

const numeric = (value: unknown): number => (typeof value === 'number' ? value : 0)
