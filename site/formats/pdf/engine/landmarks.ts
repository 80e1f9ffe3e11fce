import type { Box, Identity, LayoutNode } from './layout-node.ts'
import type { OutlineItem, PdfKitDocument } from './pdfkit.ts'
import { refuse } from './refusal.ts'

const HEADING = /^H([1-6])$/

/** Named places that links and addresses can lead to, and the outline ("bookmarks") made of the headings. */
export class Landmarks {
  readonly #pdf: PdfKitDocument
  readonly #places = new Set<string>()
  readonly #inOutline = new Set<Identity>()
  readonly #open: { level: number; item: OutlineItem }[] = []

  constructor(pdf: PdfKitDocument) {
    this.#pdf = pdf
  }

  /** Notes a node's `id` and its heading. */
  note(node: LayoutNode, isArtifact: boolean): void {
    const { box, props } = node
    if (!box || !props) return
    if (props.id) this.#addPlace(props.id, box)
    if (props.identity && !isArtifact) this.#addHeading(props.identity, box)
  }

  #addPlace(name: string, box: Box): void {
    if (this.#places.has(name)) return
    this.#places.add(name)
    this.#pdf.addNamedDestination(name, 'XYZ', 0, this.#topOf(box), null)
  }

  #addHeading(identity: Identity, box: Box): void {
    const [, level] = HEADING.exec(identity.tag ?? '') ?? []
    if (level && !this.#inOutline.has(identity)) this.#addToOutline(identity, Number(level), this.#topOf(box))
  }

  #topOf({ left, top, width, height }: Box): number {
    return this.#pdf.page.height - this.#pdf._convertRect(left, top, width, height)[3]
  }

  /** @throws Refusal for a link to a place that is not in the document */
  check(wanted: ReadonlySet<string>): void {
    for (const name of wanted) {
      if (!this.#places.has(name)) refuse(`a link leads to "#${name}", which is not in this document`, 'Link to a heading of this page or to another page')
    }
  }

  #addToOutline(identity: Identity, level: number, top: number): void {
    this.#inOutline.add(identity)
    while ((this.#open.at(-1)?.level ?? 0) >= level) this.#open.pop()
    const parent = this.#open.at(-1)?.item ?? this.#pdf.outline
    // pdfkit 0.20 writes the page's width less `left`, so the width stands for 0.
    this.#open.push({ level, item: parent.addItem(identity.text, { top, left: this.#pdf.page.width, expanded: true }) })
  }
}
