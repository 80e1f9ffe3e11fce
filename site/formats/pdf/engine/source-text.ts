import { type LayoutNode, textOf } from './layout-node.ts'

/**
 * The words of a document in source order, before any layout: what the finished file must read out, in this order
 * (Matterhorn 09-001). Artifacts are not read out.
 */
export function sourceText(node: LayoutNode): string[] {
  if (node.props?.tag === 'Artifact') return []
  if (node.type === 'TEXT' || node.type === 'LINK') return [textOf(node)]
  return (node.children ?? []).flatMap(sourceText)
}
