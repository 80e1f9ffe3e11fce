import type { Identity } from './layout-node.ts'
import type { PdfKitDocument, PdfReference, StructureElement } from './pdfkit.ts'
import { refuse } from './refusal.ts'

/** Links: each stretch of a link's words gets an annotation, tied to its Link element both ways. */
export class Annotations {
  readonly #pdf: PdfKitDocument
  readonly #pages = new Map<PdfReference, PdfReference>()
  readonly #mended = new WeakSet<StructureElement>()
  /** Names of places inside the document that links lead to. */
  readonly wanted = new Set<string>()

  constructor(pdf: PdfKitDocument) {
    this.#pdf = pdf
  }

  add(element: StructureElement, link: Identity, left: number, top: number, width: number, height: number): void {
    this.#mend(element)
    const target = link.target ?? refuse(`the link "${link.text}" leads nowhere`, 'Give it an address')
    const options = { structParent: element, Contents: Object(link.alt ?? link.text) as object }
    if (target.startsWith('#')) {
      this.#pdf.goTo(left, top, width, height, target.slice(1), options)
      this.wanted.add(target.slice(1))
    } else {
      this.#pdf.link(left, top, width, height, target, options)
    }
    const annotation = this.#pdf.page.annotations.at(-1)
    if (annotation) this.#pages.set(annotation, this.#pdf.page.dictionary)
  }

  /** pdfkit writes the last page of the document as the page of every annotation; this writes the right one. */
  #mend(element: StructureElement): void {
    if (this.#mended.has(element)) return
    this.#mended.add(element)
    const flushOther = element._flushChild.bind(element)
    element._flushChild = (child: unknown) => {
      const annotation = (child as { annotationRef?: PdfReference }).annotationRef
      if (!annotation) {
        flushOther(child)
        return
      }
      const kids = element.dictionary.data['K'] as unknown[]
      kids.push({ Type: 'OBJR', Obj: annotation, Pg: this.#pages.get(annotation) })
    }
  }
}
