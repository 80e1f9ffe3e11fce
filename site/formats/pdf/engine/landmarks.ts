import { type Identity, type LayoutNode, textOf } from './layout-node.ts'
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
    const top = (): number => this.#pdf.page.height - this.#pdf._convertRect(box.left, box.top, box.width, box.height)[3]
    if (props.id && !this.#places.has(props.id)) {
      this.#places.add(props.id)
      this.#pdf.addNamedDestination(props.id, 'XYZ', 0, top(), null)
    }
    const level = HEADING.exec(props.identity?.tag ?? '')?.[1]
    if (level && props.identity && !isArtifact) this.#addToOutline(props.identity, Number(level), props.identity.text || textOf(node), top())
  }

  /** @throws Refusal for a link to a place that is not in the document */
  check(wanted: ReadonlySet<string>): void {
    for (const name of wanted) {
      if (!this.#places.has(name)) refuse(`a link leads to "#${name}", which is not in this document`, 'Link to a heading of this page or to another page')
    }
  }

  #addToOutline(identity: Identity, level: number, title: string, top: number): void {
    if (this.#inOutline.has(identity)) return
    this.#inOutline.add(identity)
    while ((this.#open.at(-1)?.level ?? 0) >= level) this.#open.pop()
    const parent = this.#open.at(-1)?.item ?? this.#pdf.outline
    // pdfkit 0.20 writes the page's width less `left`, so the width stands for 0.
    this.#open.push({ level, item: parent.addItem(title, { top, left: this.#pdf.page.width, expanded: true }) })
  }
}
