import { movedBy, type GlyphPosition } from './common-glyphs.ts'
import { embedGlyph, embedSign, type PlacedGlyph } from './embed-glyph.ts'
import type { EmbeddedFont } from './pdfkit.ts'
import { toThousandths } from './thousandths.ts'
import { isWordGlyph, type WordGlyph } from './script-shaping.ts'
import type { ShapedPiece } from './shaped-words.ts'
import { Showing } from './showing.ts'
import type { SignGroup } from './sign-groups.ts'

/**
 * Writes words of a line: letters that every file has, word by word as they were written before.
 * @param left of the page, as `top`, in points
 */
export function writePieces(font: EmbeddedFont, size: number, pieces: readonly ShapedPiece[], left: number, top: number): string {
  let strings = ''
  let owed = 0
  for (const { written } of pieces) {
    if (!written) return writeUncommon(font, size, pieces, left, top)
    strings += movedBy(owed + written.shift) + written.strings
    owed = written.owed
  }
  return `BT\n1 0 0 -1 ${toThousandths(left)} ${toThousandths(top)} Tm\n[<${strings}>] TJ\nET`
}

function writeUncommon(font: EmbeddedFont, size: number, pieces: readonly ShapedPiece[], left: number, top: number): string {
  const scale = (font.scale * size) / 1000
  const positions = pieces.flatMap((piece) => piece.positions.map(({ xAdvance, xOffset }) => ({ xAdvance: xAdvance * scale, xOffset: xOffset * scale })))
  return writeGlyphs(
    font,
    size,
    pieces.flatMap(({ glyphs }) => glyphs),
    positions,
    left,
    top,
  )
}

/**
 * Writes a run of glyphs as one piece of content. react-pdf writes the same letters in nine pieces, and a correction
 * behind every letter whose width is not a round number: more to write, to pack and to read again.
 * @param positions in points
 * @param left of the page, as `top`, in points
 */
export function writeGlyphs(
  font: EmbeddedFont,
  size: number,
  glyphs: readonly (PlacedGlyph | WordGlyph)[],
  positions: readonly GlyphPosition[],
  left: number,
  top: number,
): string {
  const pieces: string[] = []
  let showing: Showing | undefined
  let x = left
  for (const [index, glyph] of glyphs.entries()) {
    const { xAdvance, xOffset } = positions[index] ?? { xAdvance: 0, xOffset: 0 }
    if (isWordGlyph(glyph)) {
      if (showing) pieces.push(showing.end())
      showing = undefined
      for (const group of glyph.groups) pieces.push(writeGroup(font, size, group, x, top))
    } else {
      showing ??= new Showing(size, x, top)
      showing.add(embedGlyph(font, glyph), glyph.advanceWidth * font.scale, (xAdvance * 1000) / size, (xOffset * 1000) / size)
    }
    x += xAdvance
  }
  if (showing) pieces.push(showing.end())
  return pieces.join('\n')
}

/** Writes signs of a word. What they are read as stretches to where the next begins: some readers take a gap for a space. */
function writeGroup(font: EmbeddedFont, size: number, { signs, end, words }: SignGroup, left: number, top: number): string {
  const { scale } = font
  const [first] = signs
  if (!first) return ''
  const showing = new Showing(size, left + (first.x * scale * size) / 1000, top)
  if (words !== undefined) showing.beginSaying(words)
  for (const [index, sign] of signs.entries()) {
    const next = signs[index + 1]?.x ?? end
    showing.riseTo((sign.y * scale * size) / 1000)
    showing.add(embedSign(font, sign), sign.advanceWidth * scale, (next - sign.x) * scale, 0)
  }
  if (words !== undefined) showing.endSaying()
  return showing.end()
}
