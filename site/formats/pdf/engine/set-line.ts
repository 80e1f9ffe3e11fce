import type { GlyphPosition } from './common-glyphs.ts'
import type { PlacedGlyph } from './embed-glyph.ts'
import type { TextAttributes } from './plain-text.ts'
import type { ShapingFont } from './shaping-cache.ts'
import type { ShapedPiece } from './shaped-words.ts'

/** A run of letters on a line, as react-pdf's layout and painter read it. */
export interface SetRun {
  start: number
  end: number
  attributes: TextAttributes & { scale: number }
  pieces: ShapedPiece[]
  /** For react-pdf, which paints what is not only letters. */
  readonly glyphs: PlacedGlyph[]
  readonly positions: object[]
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
export interface StyledPiece {
  piece: ShapedPiece
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
  for (const styled of pieces) {
    let run = runs.at(-1)
    if (!run || source?.attributes !== styled.attributes || source.piece.font !== styled.piece.font) runs.push((run = startRun(styled, at)))
    source = styled
    at += styled.piece.characters
    extend(run, styled.piece, at)
  }
  return runs
}

function startRun({ piece: { font }, attributes }: StyledPiece, start: number): SetRun {
  const scale = attributes.fontSize / font.unitsPerEm
  const { ascent, descent, lineGap } = metricsOf(font)
  const height = attributes.lineHeight || (lineGap + ascent - descent) * scale
  const used = { ...attributes, font: [font], scale }
  return {
    start,
    end: start,
    attributes: used,
    pieces: [],
    height,
    ascent: ascent * scale,
    descent: descent * scale,
    xAdvance: 0,
    get glyphs() {
      return this.pieces.flatMap(({ glyphs }) => glyphs)
    },
    get positions() {
      return this.pieces.flatMap(({ positions }) => positions.map((position) => inPoints(position, scale)))
    },
  }
}

const inPoints = ({ xAdvance, xOffset }: GlyphPosition, scale: number): object => ({
  xAdvance: xAdvance * scale,
  xOffset: xOffset * scale,
  yAdvance: 0,
  yOffset: 0,
})

function extend(run: SetRun, piece: ShapedPiece, end: number): void {
  run.pieces.push(piece)
  run.xAdvance += piece.width * run.attributes.scale
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
