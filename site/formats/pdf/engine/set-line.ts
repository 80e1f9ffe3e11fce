import type { GlyphPosition } from './common-glyphs.ts'
import type { PlacedGlyph } from './embed-glyph.ts'
import type { TextAttributes } from './plain-text.ts'
import type { ShapingFont } from './shaping-cache.ts'
import type { ShapedPiece, ShapedWord } from './shaped-words.ts'

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

/** A word, or a part of it, and how it looks. */
export interface StyledWord {
  shaped: ShapedWord
  attributes: TextAttributes
}

/** What fontkit knows of a font, in the font's own units. */
interface FontMetrics {
  ascent: number
  descent: number
  lineGap: number
}

/** Puts words side by side: what is of one look and font becomes one run. */
export function setRuns(words: readonly { parts: readonly StyledWord[] }[]): SetRun[] {
  const runs: SetRun[] = []
  let look: TextAttributes | undefined
  let font: ShapingFont | undefined
  let at = 0
  for (const { parts } of words) {
    for (const { shaped, attributes } of parts) {
      for (const piece of shaped.pieces) {
        let run = runs.at(-1)
        if (!run || look !== attributes || font !== piece.font) runs.push((run = startRun(piece.font, attributes, at)))
        ;({ font } = piece)
        look = attributes
        at += piece.characters
        extend(run, piece, at)
      }
    }
  }
  return runs
}

function startRun(font: ShapingFont, attributes: TextAttributes, start: number): SetRun {
  const scale = attributes.fontSize / font.unitsPerEm
  const { ascent, descent, lineGap } = metricsOf(font)
  const height = attributes.lineHeight || (lineGap + ascent - descent) * scale
  return {
    start,
    end: start,
    attributes: inFont(attributes, font, scale),
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

const inOneFont = new WeakMap<TextAttributes, SetRun['attributes']>()

/** What letters look like in the font that has them. Runs of one look and font share it. */
function inFont(attributes: TextAttributes, font: ShapingFont, scale: number): SetRun['attributes'] {
  let found = inOneFont.get(attributes)
  if (found?.font[0] !== font) inOneFont.set(attributes, (found = { ...attributes, font: [font], scale }))
  return found
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
