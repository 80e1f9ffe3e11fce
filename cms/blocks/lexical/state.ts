/** What a rich-text field stores. Nodes are read with care: their shape depends on what an editor pasted. */
export interface LexicalNode {
  type: string
  version: number
  [field: string]: unknown
}

export interface LexicalState {
  root: {
    type: 'root'
    children: LexicalNode[]
    direction: 'ltr' | 'rtl' | null
    format: '' | 'left' | 'start' | 'center' | 'right' | 'end' | 'justify'
    indent: number
    version: number
  }
  [field: string]: unknown
}

/** What a rich-text field may be when read: the generated types say less than `LexicalState`. */
export type RichText = { root: { children: { type: unknown; version: number; [field: string]: unknown }[] } } | null | undefined

/** The nodes inside a node. */
export function childrenOf(node: { [field: string]: unknown }): LexicalNode[] {
  return Array.isArray(node['children']) ? (node['children'] as LexicalNode[]) : []
}

/** The nodes of a whole field. */
export function nodesOf(richText: RichText): LexicalNode[] {
  return richText ? childrenOf(richText.root) : []
}
