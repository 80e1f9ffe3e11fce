import * as textkit from '@react-pdf/textkit'
import type { Box, LayoutNode, Line } from './layout-node.ts'
import { paintLines } from './paint-lines.ts'
import type { Painter } from './painter.ts'
import type { TextAttributes } from './plain-text.ts'
import { refuse } from './refusal.ts'
import textEngine, { type Steps } from './text-engine.ts'

const setLines = textEngine(textkit as unknown as Steps)

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
  const own = lines[0]?.runs[0]?.attributes ?? refuse('a page number has no words to hold its place', 'Give its Text the longest words it can show')
  const fonts = new Set(lines.flatMap(({ runs }) => runs.flatMap(({ attributes }) => attributes.font ?? [])))
  const attributes = { ...own, font: [...fonts] } as unknown as TextAttributes
  const room = { x: 0, y: 0, width: node.box.width, height: Number.POSITIVE_INFINITY }
  const string = pageText(painter.page, painter.pages)
  const set = setLines({ string, runs: [{ start: 0, end: string.length, attributes }] }, room, { hyphenationCallback: (word: string) => [word] })
  painter.artifacts.paint('Pagination', () => paintLines(painter, node, set.flat() as unknown as Line[], 0))
}
