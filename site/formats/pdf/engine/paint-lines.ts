import type { PlacedGlyph } from './embed-glyph.ts'
import type { GlyphPosition } from './common-glyphs.ts'
import type { Box, LayoutNode, Line, Run } from './layout-node.ts'
import { WITHOUT_BORDERS, type Painter } from './painter.ts'
import type { ShapedPiece } from './shaped-words.ts'
import type { TaggedPdf } from './tagged-pdf.ts'

/** A run whose letters have been shaped. */
interface Shaped extends Run {
  /** Of words that were set side by side. */
  pieces?: readonly ShapedPiece[]
  glyphs?: readonly PlacedGlyph[]
  positions?: readonly GlyphPosition[]
}

/**
 * Paints lines of a text where they stand.
 * @param firstLine how far down the text its first line begins: some of its lines may be painted by themselves
 */
export function paintLines(painter: Painter, { box, alignOffset = 0 }: LayoutNode & { box: Box }, lines: readonly Line[], firstLine: number): void {
  if (lines.every(isBare)) {
    writeLines(painter.pdf, lines, box.left + (box.paddingLeft ?? 0) - alignOffset, box.top + (box.paddingTop ?? 0) - firstLine)
    return
  }
  // react-pdf paints relative to the first line that it is given.
  const top = box.top + (lines[0]?.box.y ?? 0) - firstLine
  painter.paint({ type: 'TEXT', style: {}, props: {}, children: [], lines: lines.map(withoutLinks), box: { ...box, ...WITHOUT_BORDERS, top }, alignOffset })
}

/** react-pdf would make an untagged annotation of a run's link. */
const withoutLinks = (line: Line): Line => ({
  ...line,
  runs: line.runs.map((run) => (run.attributes.link ? { ...run, attributes: { ...run.attributes, link: undefined } } : run)),
})

/** Whether a line is letters on nothing: no marker, line or see-through behind or over them, which react-pdf paints. */
const isBare = ({ decorationLines, runs }: Line): boolean => !decorationLines?.length && runs.every(isBareRun)

function isBareRun({ attributes: { backgroundColor, opacity, attachment } }: Run): boolean {
  return !backgroundColor && !attachment && (opacity === undefined || opacity === null || opacity === 1)
}

/**
 * Writes the letters of lines. react-pdf saves, moves and restores four times around each run.
 * @param left of the text, and `top` of its first line, in points from the current place
 */
function writeLines(pdf: TaggedPdf, lines: readonly Line[], left: number, top: number): void {
  for (const { box, ascent = 0, runs } of lines) {
    const baseline = top + box.y + ascent
    let x = left + box.x
    for (const run of runs as readonly Shaped[]) {
      const { attributes, pieces, xAdvance = 0 } = run
      pdf.font(attributes.font?.[0], attributes.fontSize)
      pdf.fillColor(attributes.color ?? '#000000')
      if (pieces) pdf.words(pieces, x, baseline)
      else pdf.glyphs(run.glyphs ?? [], run.positions ?? [], x, baseline)
      x += xAdvance
    }
  }
}
