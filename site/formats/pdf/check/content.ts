import bidiFactory from 'bidi-js'
import type { PDFPage } from 'pdf-lib'
import type { Report } from './finding.ts'
import type { Fonts } from './fonts.ts'
import { entryOf, hexOf, nameOf, operations, type Operation, type Value } from './lexer.ts'
import { keyOf, type PdfFile } from './pdf-file.ts'
import type { StructureTree } from './structure-tree.ts'

const PAINTS = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'sh', 'Do', 'Tj', 'TJ', "'", '"', 'BI'])

/** Words from right to left: strings stand in the order of reading, the signs of each in the order of the paper (PDF 1.7, 14.8.2.3.3). */
const REVERSED = 'ReversedChars'
const bidi = bidiFactory()

interface Mark {
  tag: string
  key: string | undefined
  /** What its signs are read as, if not each as itself. */
  words: string | undefined
  /** What its signs say one by one, where they are not read as they stand. */
  signs: string[]
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
    else if (operator === 'EMC') this.#end()
    else if (operator === 'Tf') this.#font = this.fonts.use(this.file.get(this.file.get(this.page.node, 'Resources'), 'Font'), nameOf(operands[0]) ?? '')
    else if (PAINTS.has(operator)) this.#paint(operator, operands)
  }

  #begin(tag: string, properties: Value): void {
    const id = entryOf(properties, 'MCID')
    const key = typeof id === 'number' ? `${this.#page}:${id}` : undefined
    if (tag === 'Artifact' && this.#stack.some((mark) => mark.key !== undefined)) this.report('01-003', `${this.#where}: an artifact inside content`)
    if (key !== undefined && typeof id === 'number') this.#checkOwner(key, id)
    this.#stack.push({ tag, key, words: textOfHex(entryOf(properties, 'ActualText')), signs: [] })
  }

  #end(): void {
    const mark = this.#stack.pop()
    if (!mark) this.report('structure', `${this.#where}: marked content ends twice`)
    if (!this.#stack.some(({ key }) => key !== undefined)) return
    if (mark?.words !== undefined) this.#readAs(mark.words, mark.signs.join(''))
  }

  /** Signs that are read as other words than they stand for: at least the letters must be the same. */
  #readAs(words: string, signs: string): void {
    if (lettersOf(words) !== lettersOf(signs)) this.report('reading', `${this.#where}: "${words}" is said of signs that show "${signs}"`)
    this.#say(words)
  }

  /** Something is read out, one sign or the words of several. */
  #say(words: string): void {
    const mark = this.#stack.findLast((each) => each.words !== undefined || each.key !== undefined)
    if (mark?.key !== undefined) this.contents.set(mark.key, (this.contents.get(mark.key) ?? '') + words)
    else mark?.signs.push(words)
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
    const signs = operands.flat().flatMap((part) => this.#signsOf(hexOf(part)))
    if (mark?.key !== undefined) this.#say((this.#isReversed() ? turnedRound(signs) : signs).join(''))
  }

  /** Within what is read as other words, the order of the signs does not matter. */
  #isReversed(): boolean {
    return this.#stack.some(({ tag }) => tag === REVERSED) && this.#stack.at(-1)?.words === undefined
  }

  /** What the glyphs of a string say, four digits each. */
  #signsOf(hex: string): string[] {
    const signs: string[] = []
    for (let index = 0; index < hex.length; index += 4) {
      const glyph = Number.parseInt(hex.slice(index, index + 4), 16)
      this.#font?.shown.add(glyph)
      signs.push(this.#font?.unicode.get(glyph) ?? '')
    }
    return signs
  }
}

/** Signs in the order they are read. Brackets of words from right to left are drawn the other way round. */
function turnedRound(signs: readonly string[]): string[] {
  return [...signs].reverse().map((sign) => bidi.getMirroredCharacter(sign) ?? sign)
}

/** UTF-16 with its mark, as `ActualText` has it. */
function textOfHex(value: Value): string | undefined {
  const hex = hexOf(value)
  return hex === '' ? undefined : Buffer.from(hex, 'hex').swap16().toString('utf16le').replace('\ufeff', '')
}

/** The letters and digits of some words, whatever their order. */
function lettersOf(words: string): string {
  return (words.normalize('NFD').match(/[\p{L}\p{M}\p{N}]/gu) ?? []).sort().join('')
}
