import type { PDFObject, PDFPage } from 'pdf-lib'
import type { Report } from './finding.ts'
import { keyOf, type PdfFile } from './pdf-file.ts'
import type { StructureTree } from './structure-tree.ts'

const PRINTED = 4

/** The links of a page: each belongs to a Link element, both ways, and says in words where it leads. */
export function checkAnnotations(file: PdfFile, tree: StructureTree, page: PDFPage, number: number, report: Report): void {
  const annotations = file.get(page.node, 'Annots')
  if (!annotations) return
  const where = `page ${number}`
  if (file.name(page.node, 'Tabs') !== 'S') report('28-008', `${where}: the tab key does not follow the structure`)
  for (const reference of file.list(annotations)) {
    const annotation = file.resolve(reference)
    const type = file.name(annotation, 'Subtype')
    if (type === 'Link') new LinkCheck(file, tree, reference, `${where}: a link`, report).check(page.ref.toString())
    else report('28-002', `${where}: an annotation of type ${type ?? 'none'}, which we never make`)
  }
}

class LinkCheck {
  readonly #annotation: PDFObject | undefined

  constructor(
    readonly file: PdfFile,
    readonly tree: StructureTree,
    readonly reference: PDFObject,
    readonly what: string,
    readonly report: Report,
  ) {
    this.#annotation = file.resolve(reference)
  }

  check(page: string): void {
    const { file, what, report } = this
    if (!file.text(this.#annotation, 'Contents')?.trim()) report('28-012', `${what} does not say in words where it leads`)
    const flags = file.number(this.#annotation, 'F') ?? 0
    if ((flags & PRINTED) === 0) report('house', `${what} is not printed`)
    this.#checkOwner(page)
  }

  #checkOwner(page: string): void {
    const { file, tree, what, report } = this
    const owner = tree.annotations.get(keyOf(this.reference) ?? '')
    if (owner?.element.type !== 'Link') {
      report('28-011', `${what} is in no Link element`)
      return
    }
    if (owner.page !== page) report('structure', `${what} is said to be on another page`)
    const parent = tree.parents.get(file.number(this.#annotation, 'StructParent') ?? -1)
    if (keyOf(parent) !== owner.element.key) report('structure', `${what} does not name its element`)
  }
}
