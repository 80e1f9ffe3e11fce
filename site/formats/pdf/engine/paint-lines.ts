import type { PlacedGlyph } from './embed-glyph.ts'
import type { GlyphPosition } from './glyph-writer.ts'
import type { Line, Run } from './layout-node.ts'
import type { TaggedPdf } from './tagged-pdf.ts'

/** A run whose letters have been shaped. */
interface Shaped extends Run {
  glyphs?: readonly PlacedGlyph[]
  positions?: readonly GlyphPosition[]
}

/** Whether lines are letters on nothing: no marker, line or see-through behind or over them, which react-pdf paints. */
export function areBare(lines: readonly Line[]): boolean {
  return lines.every((line) => !line.decorationLines?.length && line.runs.every((run) => isBare(run)))
}

function isBare({ attributes: { backgroundColor, opacity, attachment } }: Run): boolean {
  return !backgroundColor && !attachment && (opacity === undefined || opacity === null || opacity === 1)
}

/**
 * Writes the letters of lines. react-pdf saves, moves and restores four times around each run.
 * @param left of the text, and `top` of its first line, in points from the current place
 */
export function paintLines(pdf: TaggedPdf, lines: readonly Line[], left: number, top: number): void {
  for (const { box, ascent = 0, runs } of lines) {
    const baseline = top + box.y + ascent
    let x = left + box.x
    for (const { attributes, glyphs = [], positions = [], xAdvance = 0 } of runs as readonly Shaped[]) {
      pdf.font(attributes.font?.[0], attributes.fontSize)
      pdf.fillColor(attributes.color ?? '#000000')
      pdf.glyphs(glyphs, positions, x, baseline)
      x += xAdvance
    }
  }
}
