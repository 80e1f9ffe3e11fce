import type { Identity, Tag } from './layout-node.ts'
import type { PdfKitDocument, StructureElement } from './pdfkit.ts'
import { refuse } from './refusal.ts'

/** The structure tree: what a screen reader walks, in reading order. */
export class Structure {
  readonly root: StructureElement
  readonly #pdf: PdfKitDocument
  readonly #elements = new Map<Identity, StructureElement>()

  constructor(pdf: PdfKitDocument) {
    this.#pdf = pdf
    this.root = pdf.struct('Document', {})
    pdf.addStructure(this.root)
  }

  has(identity: Identity | undefined): boolean {
    return identity !== undefined && this.#elements.has(identity)
  }

  /** The element of an identity; made and filed under `parent` when it is met first. A node on two pages has one element. */
  element(identity: Identity | undefined, parent: StructureElement, tag: Exclude<Tag, '-' | 'Artifact'>): StructureElement {
    const known = identity && this.#elements.get(identity)
    if (known) return known
    const element = this.#pdf.struct(tag, { alt: tag === 'Figure' ? identity?.alt : undefined, lang: identity?.lang })
    const attributes = attributesOf(tag, identity)
    if (attributes) element.dictionary.data['A'] = attributes
    parent.add(element)
    if (identity) {
      element.order = identity.order
      this.#elements.set(identity, element)
    }
    return element
  }

  /** Paints something as content of an element. */
  mark(element: StructureElement, order: number | undefined, draw: () => void): void {
    const content = this.#pdf.markStructureContent(element.dictionary.data['S'] as string)
    draw()
    this.#pdf.endMarkedContent()
    if (order !== undefined) content.order = order
    element.add(content)
  }

  /** Paints words that are read from right to left: their letters are written in the order of the paper (PDF 1.7, 14.8.2.3.3). */
  reversed(draw: () => void): void {
    this.#pdf.addContent('/ReversedChars BMC')
    draw()
    this.#pdf.addContent('EMC')
  }

  /**
   * Puts everything back in source order. Painting order is not reading order: when a list item or a row breaks over a
   * page, its body can be painted before its bullet, and a validator would not notice.
   */
  finish(): void {
    for (const { _children: children } of [this.root, ...this.#elements.values()]) {
      if (children.every((child) => child.order !== undefined)) children.sort((a, b) => (a.order ?? 0) - (b.order ?? 0))
    }
  }
}

function attributesOf(tag: Tag, identity: Identity | undefined): Record<string, unknown> | undefined {
  if (tag === 'L') return { O: 'List', ListNumbering: identity?.numbering ?? 'None' }
  if (tag !== 'TH' && tag !== 'TD') return undefined
  return identity && cellAttributes(tag, identity)
}

function cellAttributes(tag: 'TH' | 'TD', { scope, text, colSpan, rowSpan }: Identity): Record<string, unknown> | undefined {
  const attributes: Record<string, unknown> = { O: 'Table' }
  if (tag === 'TH') attributes['Scope'] = scope ?? refuse(`the table heading "${text}" has no scope`, 'Say whether it heads a column or a row')
  if (colSpan > 1) attributes['ColSpan'] = colSpan
  if (rowSpan > 1) attributes['RowSpan'] = rowSpan
  return Object.keys(attributes).length > 1 ? attributes : undefined
}
