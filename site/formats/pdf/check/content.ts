import type { PDFPage } from 'pdf-lib'
import type { Report } from './finding.ts'
import type { Fonts } from './fonts.ts'
import { entryOf, hexOf, nameOf, operations, type Operation, type Value } from './lexer.ts'
import { keyOf, type PdfFile } from './pdf-file.ts'
import type { StructureTree } from './structure-tree.ts'

const PAINTS = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'sh', 'Do', 'Tj', 'TJ', "'", '"', 'BI'])

interface Mark {
  tag: string
  key: string | undefined
}

/** What the pages of a file hold: the words of every piece of marked content, by `page:mcid`. */
export type Contents = Map<string, string>

/** Reads one page: every painted thing is content of an element or an artifact, and never both (Matterhorn 01). */
export class PageContent {
  readonly #stack: Mark[] = []
  readonly #where: string
  readonly #page: string
  readonly #parents: readonly (string | undefined)[]
  #font: ReturnType<Fonts['use']> | undefined

  constructor(
    readonly file: PdfFile,
    readonly tree: StructureTree,
    readonly fonts: Fonts,
    readonly contents: Contents,
    readonly report: Report,
    readonly page: PDFPage,
    number: number,
  ) {
    this.#where = `page ${number}`
    this.#page = page.ref.toString()
    const parents = tree.parents.get(file.number(page.node, 'StructParents') ?? -1)
    this.#parents = file.list(parents).map(keyOf)
  }

  check(): void {
    const { file, page } = this
    const streams = file.list(file.raw(page.node, 'Contents')).map((stream) => file.content(stream))
    for (const operation of operations(streams.join('\n'))) this.#read(operation)
    if (this.#stack.length) this.report('structure', `${this.#where}: marked content does not end`)
  }

  #read({ operator, operands }: Operation): void {
    if (operator === 'BDC' || operator === 'BMC') this.#begin(nameOf(operands[0]) ?? '', operands[1])
    else if (operator === 'EMC') {
      if (!this.#stack.pop()) this.report('structure', `${this.#where}: marked content ends twice`)
    } else if (operator === 'Tf') this.#font = this.fonts.use(this.file.get(this.file.get(this.page.node, 'Resources'), 'Font'), nameOf(operands[0]) ?? '')
    else if (PAINTS.has(operator)) this.#paint(operator, operands)
  }

  #begin(tag: string, properties: Value): void {
    const id = entryOf(properties, 'MCID')
    const key = typeof id === 'number' ? `${this.#page}:${id}` : undefined
    if (tag === 'Artifact' && this.#stack.some((mark) => mark.key !== undefined)) this.report('01-003', `${this.#where}: an artifact inside content`)
    if (key !== undefined && typeof id === 'number') this.#checkOwner(key, id)
    this.#stack.push({ tag, key })
  }

  #checkOwner(key: string, id: number): void {
    if (this.#stack.some(({ tag }) => tag === 'Artifact')) this.report('01-004', `${this.#where}: content inside an artifact`)
    const owner = this.tree.owners.get(key)
    if (!owner) this.report('01-005', `${this.#where}: content ${id} belongs to no element`)
    else if (this.#parents[id] !== owner.key) this.report('structure', `${this.#where}: the parent tree gives content ${id} to another element`)
    if (!this.contents.has(key)) this.contents.set(key, '')
  }

  #paint(operator: string, operands: readonly Value[]): void {
    const mark = this.#stack.findLast(({ tag, key }) => tag === 'Artifact' || key !== undefined)
    if (!mark) this.report('01-005', `${this.#where}: ${operator} paints something that is neither content nor artifact`)
    if (operator !== 'TJ' && operator !== 'Tj') return
    const words = operands.flat().map((part) => this.#show(hexOf(part)))
    if (mark?.key !== undefined) this.contents.set(mark.key, (this.contents.get(mark.key) ?? '') + words.join(''))
  }

  /** What a string of glyph numbers, four digits each, says. */
  #show(hex: string): string {
    let words = ''
    for (let index = 0; index < hex.length; index += 4) {
      const glyph = Number.parseInt(hex.slice(index, index + 4), 16)
      this.#font?.shown.add(glyph)
      words += this.#font?.unicode.get(glyph) ?? ''
    }
    return words
  }
}
