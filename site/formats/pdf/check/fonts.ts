import type { PDFObject } from 'pdf-lib'
import type { Report } from './finding.ts'
import { type PdfFile, keyOf } from './pdf-file.ts'

/** A font of the file with the glyphs that are shown in it. */
interface UsedFont {
  dictionary: PDFObject | undefined
  shown: Set<number>
  unicode: ReadonlyMap<number, string>
}

/** The fonts of a file, as its pages name them. */
export class Fonts {
  readonly #fonts = new Map<string, UsedFont>()

  constructor(readonly file: PdfFile) {}

  use(resources: PDFObject | undefined, name: string): UsedFont {
    const { file } = this
    const key = keyOf(file.raw(resources, name)) ?? `inline ${name}`
    const known = this.#fonts.get(key)
    if (known) return known
    const dictionary = file.get(resources, name)
    const font = { dictionary, shown: new Set<number>(), unicode: readToUnicode(file.content(file.raw(dictionary, 'ToUnicode'))) }
    this.#fonts.set(key, font)
    return font
  }

  /** Every font is embedded and every glyph shown has its Unicode value. */
  check(report: Report): void {
    for (const font of this.#fonts.values()) this.#checkFont(font, report)
  }

  #checkFont({ dictionary, shown, unicode }: UsedFont, report: Report): void {
    const { file } = this
    const name = file.name(dictionary, 'BaseFont') ?? 'without a name'
    const [descendant] = file.list(file.get(dictionary, 'DescendantFonts')).map((font) => file.resolve(font))
    const descriptor = file.get(descendant ?? dictionary, 'FontDescriptor')
    const rules: [isBroken: boolean, code: string, problem: string][] = [
      [!['FontFile', 'FontFile2', 'FontFile3'].some((key) => file.get(descriptor, key)), '31-009', 'is not embedded'],
      [file.get(descriptor, 'CIDSet') !== undefined, '31-014', 'has a CIDSet, which pdfkit writes incompletely'],
      [!file.get(dictionary, 'ToUnicode'), '31-027', 'has no Unicode values'],
      [shown.has(0), '31-030', 'shows a missing glyph'],
      [file.name(descendant, 'Subtype') === 'CIDFontType2' && !file.get(descendant, 'CIDToGIDMap'), '31-005', 'has no glyph map'],
      [[...shown].some((glyph) => !isCharacter(unicode.get(glyph))), '10-001', 'shows a glyph without Unicode value'],
    ]
    for (const [isBroken, code, problem] of rules) if (isBroken) report(code, `the font ${name} ${problem}`)
  }
}

const isCharacter = (value: string | undefined): boolean => Boolean(value) && !/^[\0\ufeff\ufffe]/.test(value ?? '')

/** Which characters each glyph stands for, from the CMap a font brings along. */
function readToUnicode(cmap: string): Map<number, string> {
  const unicode = new Map<number, string>()
  for (const [, first = '', , list = ''] of cmap.matchAll(/<([0-9a-f]{4})>\s*<([0-9a-f]{4})>\s*\[([^\]]*)\]/gi)) {
    const values = [...list.matchAll(/<([^>]*)>/g)]
    values.forEach(([, hex = ''], index) => unicode.set(Number.parseInt(first, 16) + index, fromUtf16(hex)))
  }
  return unicode
}

function fromUtf16(hex: string): string {
  const units = hex.replaceAll(/\s/g, '').match(/.{4}/g) ?? []
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)))
}
