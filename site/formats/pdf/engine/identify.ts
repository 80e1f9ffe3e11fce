import type { Identity, LayoutNode, NodeProps } from './layout-node.ts'
import { textOf } from './layout-node.ts'

const isText = (node: LayoutNode): boolean => node.type === 'TEXT' || node.type === 'TSPAN'

/**
 * Gives every node an identity before layout, which copies and splits nodes but keeps what their props hold. Links and
 * foreign words inside text leave a token in `src`, the only prop that react-pdf copies onto runs of text.
 */
export class Identities {
  readonly #inline: Identity[] = []
  #order = 0

  /** The inline identity a run of text belongs to, if any. */
  ofRun(link: string | undefined): Identity | undefined {
    return link?.startsWith(TOKEN) ? this.#inline[Number(link.slice(TOKEN.length))] : undefined
  }

  /** Marks a tree. Returns how many nodes it holds. */
  mark(node: LayoutNode, text?: Identity, within?: Identity): void {
    if (node.props) this.#markWithProps(node, node.props, text, within)
    else this.#markChildren(node, text, within)
  }

  #markChildren(node: LayoutNode, text: Identity | undefined, within: Identity | undefined): void {
    for (const child of node.children ?? []) this.mark(child, text, within)
  }

  #markWithProps(node: LayoutNode, props: NodeProps, text: Identity | undefined, within: Identity | undefined): void {
    const identity = this.#identify(node, props, text)
    const isInline = text !== undefined && (node.type === 'LINK' || identity.lang !== undefined)
    if (isInline) this.#markInline(node, identity, within)
    const inside = text ?? (node.type === 'TEXT' ? identity : undefined)
    this.#markChildren(node, inside, isInline ? identity : within)
  }

  #identify(node: LayoutNode, props: NodeProps, text: Identity | undefined): Identity {
    const { tag, alt, lang, numbering, scope, colSpan = 1, rowSpan = 1 } = props
    const identity: Identity = {
      tag,
      alt,
      lang,
      numbering,
      scope,
      colSpan,
      rowSpan,
      target: undefined,
      text: '',
      order: text?.order ?? ++this.#order,
      within: undefined,
      source: node,
    }
    if (isText(node)) identity.text = textOf(node)
    if (node.type === 'LINK') {
      const words = textOf(node)
      Object.assign(identity, { tag: 'Link', text: words, alt: alt ?? words.trim(), target: targetOf(props) })
    }
    props.identity = identity
    return identity
  }

  #markInline(node: LayoutNode, identity: Identity, within: Identity | undefined): void {
    identity.tag = node.type === 'LINK' ? 'Link' : 'Span'
    identity.within = within
    const token = `${TOKEN}${this.#inline.push(identity) - 1}`
    if (node.props) delete node.props.href
    // Not inherited, and a line runs as its first words do.
    const style = node.style?.['direction'] ? { direction: node.style['direction'] } : {}
    // An outer token hides those inside it, so each stretch of plain words gets its own.
    node.children = (node.children ?? []).map((child) =>
      child.type === 'TEXT_INSTANCE' ? { type: 'TEXT', props: { src: token }, style, box: undefined, children: [child] } : child,
    ) as LayoutNode[]
    if (node.props) delete node.props.src
  }
}

const TOKEN = '#inline-'
const targetOf = (props: NodeProps): string | undefined => (typeof props.src === 'string' ? props.src : props.href)
