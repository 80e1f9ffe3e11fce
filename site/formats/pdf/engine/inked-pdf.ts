import { CompactPdf } from './compact-pdf.ts'
import type { PdfKitDocument } from './pdfkit.ts'
import { toThousandths } from './thousandths.ts'

/** What the graphics state of a page holds. */
interface Ink {
  colour?: string
  font?: string
  size?: number
}

/** Colours that are written here: all of ours. Others are left to pdfkit. */
export const HEX = /^#[\da-f]{6}$/i

/**
 * A pdfkit document that tells a page of colours, fonts and places no more than it must. pdfkit writes a colour before each run of letters, in
 * sixty bytes, and a matrix for every box: two thirds of a page of ours, which a reader's program reads again.
 */
export class InkedPdf extends CompactPdf {
  #ink: Ink = {}
  readonly #inks: Ink[] = []
  #left = 0
  #top = 0

  override addPage(options: { size: [number, number]; margin: number }): PdfKitDocument {
    this.#ink = {}
    return super.addPage(options)
  }

  override save(): PdfKitDocument {
    this.#inks.push({ ...this.#ink })
    return super.save()
  }

  override restore(): PdfKitDocument {
    this.#ink = this.#inks.pop() ?? {}
    return super.restore()
  }

  override fillColor(colour: string, opacity?: number): PdfKitDocument {
    if (!HEX.test(colour)) {
      delete this.#ink.colour
      return super.fillColor(colour, opacity)
    }
    if (this.#ink.colour !== colour) this.addContent(`${partsOf(colour).map(toThousandths).join(' ')} rg`)
    this.#ink.colour = colour
    return opacity === undefined ? this : this.fillOpacity(opacity)
  }

  /** Sets the font of the letters that follow. @param font as the page's resources name it */
  inkFont(font: string, size: number): void {
    if (this.#ink.font === font && this.#ink.size === size) return
    this.addContent(`/${font} ${toThousandths(size)} Tf`)
    this.#ink.font = font
    this.#ink.size = size
  }

  /** Fills rectangles, each left, top, width and height in points from the current place. */
  fillBoxes(colour: string, boxes: readonly (readonly [number, number, number, number])[]): void {
    this.fillColor(colour)
    const paths = boxes.map(([left, top, width, height]) => [...this.placeOf(left, top), width, height].map(toThousandths).join(' '))
    this.addContent([...paths.map((path) => `${path} re`), 'f'].join('\n'))
  }

  /** A place from the current one as the page counts it. */
  placeOf(left: number, top: number): [left: number, top: number] {
    return [left + this.#left, top + this.#top]
  }

  /** Draws from another place. The page is not told: what is drawn says where it stands. */
  within(left: number, top: number, draw: () => void): void {
    const [a, b, c, d, x, y] = this._ctm
    this.#left += left
    this.#top += top
    this._ctm = [a, b, c, d, x + a * left + c * top, y + b * left + d * top]
    draw()
    this._ctm = [a, b, c, d, x, y]
    this.#left -= left
    this.#top -= top
  }

  /** Draws what does not ask where it stands: the page is told of the current place. */
  inPlace(draw: () => void): void {
    const left = this.#left
    const top = this.#top
    this.save()
    if (left !== 0 || top !== 0) this.addContent(`1 0 0 1 ${this.placeOf(0, 0).map(toThousandths).join(' ')} cm`)
    this.#left = 0
    this.#top = 0
    draw()
    this.#left = left
    this.#top = top
    this.restore()
  }
}

/** Red, green and blue of `#0e5550`, of 1 each. */
function partsOf(colour: string): [number, number, number] {
  const number = Number.parseInt(colour.slice(1), 16)
  return [(number >> 16) / 255, ((number >> 8) & 0xff) / 255, (number & 0xff) / 255]
}
