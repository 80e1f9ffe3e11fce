import { NOTHING } from './common-glyphs.ts'
import { toThousandths } from './thousandths.ts'

/** Digits of a glyph in a string. */
const GLYPH = 4

/** A text object: the operators that show glyphs of the font in use side by side. */
export class Showing {
  readonly #operators: string[]
  #pieces: string[] = []
  #hex = ''
  #rise = 0
  #owed = 0

  constructor(
    readonly size: number,
    left: number,
    top: number,
  ) {
    // The page's coordinates run downwards: the letters are turned upright again.
    this.#operators = ['BT', `1 0 0 -1 ${toThousandths(left)} ${toThousandths(top)} Tm`]
  }

  /** Shows a glyph. Its width by its font, the way to the next glyph and its shift are thousandths of the letters' size. */
  add(glyph: string, width: number, advance: number, shift: number): void {
    const further = this.#owed + shift
    if (Math.abs(further) > NOTHING) {
      this.#endString()
      this.#pieces.push(toThousandths(-further))
    }
    this.#hex += glyph
    this.#owed = advance - shift - width
  }

  /** Signs over and under a letter stand off the line. */
  riseTo(rise: number): void {
    if (rise === this.#rise) return
    this.#endArray()
    this.#operators.push(`${toThousandths(rise)} Ts`)
    this.#rise = rise
  }

  /** Says in which words the signs are read that follow (PDF 1.7, 14.9.4). */
  beginSaying(words: string): void {
    this.#endArray()
    this.#operators.push(`/Span <</ActualText <${Buffer.from(`\ufeff${words}`, 'utf16le').swap16().toString('hex')}>>> BDC`)
  }

  /** The room behind the last sign is spacing of that sign, and so belongs to what is said. */
  endSaying(): void {
    if (Math.abs(this.#owed) > NOTHING) this.#spreadLast()
    this.#endArray()
    this.#operators.push('EMC')
    this.#owed = 0
  }

  /** Spacing follows every sign of a string, so the last has one of its own. */
  #spreadLast(): void {
    const last = this.#hex.slice(-GLYPH)
    this.#hex = this.#hex.slice(0, -GLYPH)
    this.#endArray()
    this.#operators.push(`${toThousandths((this.#owed * this.size) / 1000)} Tc`, `[<${last}>] TJ`, '0 Tc')
  }

  end(): string {
    this.#endArray()
    this.riseTo(0)
    return [...this.#operators, 'ET'].join('\n')
  }

  #endString(): void {
    if (this.#hex) this.#pieces.push(`<${this.#hex}>`)
    this.#hex = ''
  }

  #endArray(): void {
    this.#endString()
    if (this.#pieces.length > 0) this.#operators.push(`[${this.#pieces.join(' ')}] TJ`)
    this.#pieces = []
  }
}
