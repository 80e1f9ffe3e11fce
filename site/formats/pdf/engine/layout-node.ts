import type { ReactNode } from 'react'

/** The parts of react-pdf's laid-out tree that the engine reads. Its own types leave most of them out. */
export interface Box {
  top: number
  left: number
  width: number
  height: number
  paddingTop?: number
  paddingBottom?: number
  paddingLeft?: number
  paddingRight?: number
  marginLeft?: number
  marginRight?: number
  marginTop?: number
  marginBottom?: number
  borderTopWidth?: number
  borderRightWidth?: number
  borderBottomWidth?: number
  borderLeftWidth?: number
}

export interface Run {
  attributes: {
    link?: string | undefined
    font?: readonly unknown[]
    fontSize?: number
    color?: string
    opacity?: number | null
    backgroundColor?: string | null
    attachment?: unknown
    /** By Unicode's rules: odd for words from right to left. */
    bidiLevel?: number
  }
  xAdvance?: number
  height?: number
  descent?: number
}

export interface Line {
  string: string
  box: { x: number; y: number; width: number; height: number }
  ascent?: number
  runs: Run[]
  decorationLines?: unknown[] | undefined
}

export interface Style {
  backgroundColor?: string | undefined
  textAlign?: 'left' | 'right' | 'center'
  width?: number | string | undefined
  height?: number | string | undefined
  [property: string]: unknown
}

/** Standard structure types of PDF 1.7 that our components use. `Artifact` is furniture; `-` lends its text to its parent. */
export type Tag =
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'Sect'
  | 'Div'
  | 'BlockQuote'
  | 'Caption'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Link'
  | 'Span'
  | 'Artifact'
  | '-'

/** What a component says about itself besides its looks. */
export interface TagProps {
  tag?: Tag
  /** Words for what cannot be seen. Empty: decoration. */
  alt?: string
  /** BCP 47, where it differs from the document's. */
  lang?: string
  numbering?: 'Decimal' | 'Disc' | 'None'
  scope?: 'Column' | 'Row' | 'Both'
  colSpan?: number
  rowSpan?: number
  /** For an artifact on every page. */
  artifact?: 'Header' | 'Footer'
  /** For an artifact that belongs on some pages only. */
  shownOn?: (page: number) => boolean
  /** Plain words that depend on the page, painted into this Text's place. Only in artifacts. */
  pageText?: (page: number, pages: number) => string
}

/** One node of the source, however many pages it ends up on. */
export interface Identity {
  tag: Tag | undefined
  alt: string | undefined
  lang: string | undefined
  numbering: TagProps['numbering']
  scope: TagProps['scope']
  colSpan: number
  rowSpan: number
  /** Where a link leads. */
  target: string | undefined
  text: string
  /** Place in the source: reading order. */
  order: number
  /** For something inline inside something inline: a foreign word in a link. */
  within: Identity | undefined
  /** The node react-pdf lays out from. */
  source: LayoutNode
}

export interface NodeProps extends TagProps {
  id?: string
  src?: unknown
  href?: string
  fixed?: boolean
  wrap?: boolean
  paint?: (painter: unknown, width: number, height: number) => void
  children?: ReactNode
  identity?: Identity
  [property: string]: unknown
}

export interface LayoutNode {
  type: string
  props?: NodeProps
  style?: Style
  box?: Box
  children?: LayoutNode[]
  lines?: Line[]
  alignOffset?: number
  image?: { data?: unknown }
  /** Of a TEXT_INSTANCE. */
  value?: string
}

/** All words under a node, in source order. */
export function textOf(node: LayoutNode): string {
  return node.type === 'TEXT_INSTANCE' ? (node.value ?? '') : (node.children ?? []).map(textOf).join('')
}
