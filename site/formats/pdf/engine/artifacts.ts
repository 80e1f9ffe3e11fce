import type { PdfKitDocument } from './pdfkit.ts'

export type ArtifactKind = 'Layout' | 'Header' | 'Footer' | 'Pagination'

/** Everything that is not content: lines, tints, bullets drawn as shapes, headers and footers. Screen readers skip it. */
export class Artifacts {
  readonly #pdf: PdfKitDocument
  #isOpen = false

  constructor(pdf: PdfKitDocument) {
    this.#pdf = pdf
  }

  get isOpen(): boolean {
    return this.#isOpen
  }

  /** Paints as an artifact. Inside another artifact it only paints: artifacts do not nest. */
  paint(kind: ArtifactKind, draw: () => void): void {
    if (this.#isOpen) {
      draw()
      return
    }
    this.#open(kind)
    this.#isOpen = true
    draw()
    this.#isOpen = false
    this.#pdf.endMarkedContent()
  }

  #open(kind: ArtifactKind): void {
    // pdfkit cannot write /Subtype /Header or /Footer (Matterhorn 18-001, 18-002).
    const type = kind === 'Layout' || kind === 'Pagination' ? kind : `Pagination /Subtype /${kind}`
    this.#pdf.page.markings.push({ tag: 'Artifact' })
    this.#pdf.addContent(`/Artifact <</Type /${type}>> BDC`)
  }
}
