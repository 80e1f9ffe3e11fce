import type { Box, LayoutNode, Line } from './layout-node.ts'
import type { Painter } from './painter.ts'
import { refuse } from './refusal.ts'

/**
 * Figures that depend on the page ("Page 2 of 5"). react-pdf's `render` prop lays every page out again and breaks under
 * `lineHeight`, so a text of the same size holds the place and its words are swapped while painting.
 */
export function paintPageText(
  painter: Painter,
  node: LayoutNode & { box: Box },
  pageText: (page: number, pages: number) => string,
  lines: readonly Line[],
): void {
  const { font, fontSize, color } =
    lines[0]?.runs[0]?.attributes ?? refuse('a page number has no words to hold its place', 'Give its Text the longest words it can show')
  const words = pageText(painter.page, painter.pages)
  const { left, top, width } = node.box
  const draw = (): void => {
    painter.pdf.font(font?.[0], fontSize).fillColor(color ?? '#000000')
    painter.pdf.text(words, left, top, { width, align: node.style?.textAlign ?? 'left', lineBreak: false })
  }
  painter.artifacts.paint('Pagination', draw)
}
