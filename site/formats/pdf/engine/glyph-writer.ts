import type { EmbeddedFont } from './pdfkit.ts'

/** A shaped character, as fontkit gives it. */
export interface PlacedGlyph {
  id: number
  advanceWidth: number
  codePoints: number[]
}

/** Where a glyph stands after the one before it, in points. */
export interface GlyphPosition {
  xAdvance: number
  xOffset: number
}

/** Thousandths of the letters' size below which an added space is a rounding error. */
const NOTHING = 0.0005

/**
 * Writes a run of glyphs as one piece of content. react-pdf writes the same letters in nine pieces, and a correction
 * behind every letter whose width is not a round number: more to write, to pack and to read again.
 * @param left from the left of the current place, in points
 */
export function writeGlyphs(
  font: EmbeddedFont,
  size: number,
  glyphs: readonly PlacedGlyph[],
  positions: readonly GlyphPosition[],
  left: number,
  top: number,
): string {
  const pieces: string[] = []
  let hex = ''
  let owed = 0
  for (const [index, glyph] of glyphs.entries()) {
    const { xAdvance, xOffset } = positions[index] ?? { xAdvance: 0, xOffset: 0 }
    const shift = owed + (xOffset * 1000) / size
    if (Math.abs(shift) > NOTHING) {
      pieces.push(...(hex ? [`<${hex}>`] : []), number(-shift))
      hex = ''
    }
    hex += include(font, glyph)
    owed = ((xAdvance - xOffset) * 1000) / size - glyph.advanceWidth * font.scale
  }
  pieces.push(`<${hex}>`)
  // The page's coordinates run downwards: the letters are turned upright again.
  return `BT\n1 0 0 -1 ${number(left)} ${number(top)} Tm\n/${font.id} ${number(size)} Tf\n[${pieces.join(' ')}] TJ\nET`
}

/** The number of a glyph in the embedded font, which learns of it by being asked. */
function include(font: EmbeddedFont, { id, advanceWidth, codePoints }: PlacedGlyph): string {
  const glyph = font.subset.includeGlyph(id)
  font.widths[glyph] ??= advanceWidth * font.scale
  font.unicode[glyph] ??= codePoints
  return glyph.toString(16).padStart(4, '0')
}

const number = (value: number): string => String(Math.round(value * 1e6) / 1e6)
