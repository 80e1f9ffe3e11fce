import type { PlacedGlyph } from './embed-glyph.ts'
import type { GlyphPosition } from './glyph-writer.ts'
import type { TextAttributes } from './plain-text.ts'
import type { ShapingFont } from './shaping-cache.ts'
import type { ShapedPiece } from './shaped-words.ts'

/** A run of letters on a line, as react-pdf's layout and painter read it. */
export interface SetRun {
  start: number
  end: number
  attributes: TextAttributes & { scale: number }
  glyphs: PlacedGlyph[]
  positions: GlyphPosition[]
  height: number
  ascent: number
  descent: number
  xAdvance: number
}

export interface SetLine {
  string: string
  runs: SetRun[]
  box: { x: number; y: number; width: number; height: number }
  height: number
  ascent: number
  descent: number
  xAdvance: number
  overflowLeft: number
  overflowRight: number
  decorationLines: never[]
}

/** Letters of a word and how they look. */
export interface StyledPiece extends ShapedPiece {
  attributes: TextAttributes
}

/** What fontkit knows of a font, in the font's own units. */
interface FontMetrics {
  ascent: number
  descent: number
  lineGap: number
}

/** Puts pieces side by side: those of one look and font become one run. */
export function setRuns(pieces: readonly StyledPiece[]): SetRun[] {
  const runs: SetRun[] = []
  let source: StyledPiece | undefined
  let at = 0
  for (const piece of pieces) {
    let run = runs.at(-1)
    if (!run || source?.attributes !== piece.attributes || source.font !== piece.font) runs.push((run = startRun(piece, at)))
    source = piece
    at += piece.characters
    extend(run, piece, at)
  }
  return runs
}

function startRun({ font, attributes }: StyledPiece, start: number): SetRun {
  const scale = attributes.fontSize / font.unitsPerEm
  const { ascent, descent, lineGap } = metricsOf(font)
  const height = attributes.lineHeight || (lineGap + ascent - descent) * scale
  const used = { ...attributes, font: [font], scale }
  return { start, end: start, attributes: used, glyphs: [], positions: [], height, ascent: ascent * scale, descent: descent * scale, xAdvance: 0 }
}

function extend(run: SetRun, { glyphs, positions, width }: StyledPiece, end: number): void {
  for (const glyph of glyphs) run.glyphs.push(glyph)
  for (const position of positions) run.positions.push(position)
  run.xAdvance += width
  run.end = end
}

const metrics = new WeakMap<ShapingFont, FontMetrics>()

/** fontkit reads the font's tables for each of them. */
function metricsOf(font: ShapingFont): FontMetrics {
  let known = metrics.get(font)
  if (!known) {
    const { ascent, descent, lineGap } = font as unknown as FontMetrics
    metrics.set(font, (known = { ascent, descent, lineGap }))
  }
  return known
}
