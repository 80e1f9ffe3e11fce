import { PDFDict, PDFNumber, type PDFObject } from 'pdf-lib'
import type { Report } from './finding.ts'
import { keyOf, type PdfFile } from './pdf-file.ts'

const STANDARD = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'.split(
    ' ',
  ),
)

export interface Element {
  key: string | undefined
  /** Standard structure type, after the role map. */
  type: string
  dictionary: PDFObject | undefined
  parent: Element | undefined
  children: Element[]
  /** Keys of its marked content, `page:mcid`, and its child elements, in reading order. */
  order: (string | Element)[]
  contents: number
  path: string
}

export interface StructureTree {
  elements: Element[]
  roots: Element[]
  /** Which element owns a piece of marked content, by `page:mcid`. */
  owners: Map<string, Element>
  /** Which element owns an annotation, and the page it says it is on. */
  annotations: Map<string, { element: Element; page: string | undefined }>
  /** What the parent tree says, by key. */
  parents: Map<number, PDFObject>
}

/** Reads the structure tree, and reports what is broken in the tree itself. */
export function readStructureTree(file: PdfFile, report: Report): StructureTree {
  const tree: StructureTree = { elements: [], roots: [], owners: new Map(), annotations: new Map(), parents: new Map() }
  const root = file.get(file.catalog, 'StructTreeRoot')
  if (!root) {
    report('01-005', 'the file has no structure tree')
    return tree
  }
  const reader = new Reader(file, tree, report)
  for (const child of file.list(file.raw(root, 'K'))) tree.roots.push(reader.read(child, undefined))
  readNumbers(file, file.get(root, 'ParentTree'), tree.parents)
  return tree
}

class Reader {
  readonly #roles: PDFObject | undefined
  readonly #rootKey: string | undefined

  constructor(
    readonly file: PdfFile,
    readonly tree: StructureTree,
    readonly report: Report,
  ) {
    this.#rootKey = keyOf(file.raw(file.catalog, 'StructTreeRoot'))
    this.#roles = file.get(file.get(file.catalog, 'StructTreeRoot'), 'RoleMap')
  }

  read(reference: PDFObject, parent: Element | undefined): Element {
    const { file, report } = this
    const dictionary = file.resolve(reference)
    const named = file.name(dictionary, 'S') ?? 'nothing'
    const type = this.#standardType(named)
    const path = `${parent?.path ?? ''}/${named}`
    const element: Element = { key: keyOf(reference), type: type ?? 'NonStruct', dictionary, parent, children: [], order: [], contents: 0, path }
    if (!type) report('02-001', `"${named}" is no standard structure type`)
    this.tree.elements.push(element)
    parent?.children.push(element)
    const expected = parent ? parent.key : this.#rootKey
    if (keyOf(file.raw(dictionary, 'P')) !== expected) report('structure', `${path} names another parent`)
    for (const kid of file.list(file.raw(dictionary, 'K'))) this.#readKid(kid, element, keyOf(file.raw(dictionary, 'Pg')))
    return element
  }

  #readKid(kid: PDFObject, element: Element, page: string | undefined): void {
    const { file, tree } = this
    const object = file.resolve(kid)
    if (object instanceof PDFNumber) this.#own(element, page, object.asNumber())
    else if (file.name(object, 'Type') === 'MCR') this.#own(element, keyOf(file.raw(object, 'Pg')) ?? page, file.number(object, 'MCID'))
    else if (file.name(object, 'Type') === 'OBJR')
      tree.annotations.set(keyOf(file.raw(object, 'Obj')) ?? '', { element, page: keyOf(file.raw(object, 'Pg')) ?? page })
    else if (object instanceof PDFDict) element.order.push(this.read(kid, element))
  }

  #own(element: Element, page: string | undefined, mcid: number | undefined): void {
    const key = `${page ?? ''}:${mcid ?? ''}`
    element.contents += 1
    element.order.push(key)
    this.tree.owners.set(key, element)
  }

  #standardType(name: string): string | undefined {
    let type: string | undefined = name
    for (let step = 0; type !== undefined && !STANDARD.has(type) && step < 9; step++) type = this.file.name(this.#roles, type)
    return type !== undefined && STANDARD.has(type) ? type : undefined
  }
}

function readNumbers(file: PdfFile, node: PDFObject | undefined, into: Map<number, PDFObject>): void {
  const pairs = file.list(file.get(node, 'Nums'))
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    const key = file.resolve(pairs[index])
    const value = pairs[index + 1]
    if (key instanceof PDFNumber && value) into.set(key.asNumber(), value)
  }
  const kids = file.get(node, 'Kids')
  if (kids) for (const kid of file.list(kids)) readNumbers(file, file.resolve(kid), into)
}
