import type { TitleLevel } from '../shared/reading-order/paragraph.ts'
import { wrap } from './wrap.ts'

/** Size of a braille page, as embossers and braille displays expect it. */
const cellsInLine = 40
const linesOnPage = 25
/** The last line has the page's number. */
const linesForWords = linesOnPage - 1

/** A translated paragraph. */
export interface BrailleParagraph {
  cells: string
  depth: number
  /** A list item or a line of details: it begins at the edge, and its further lines stand in. */
  isHanging: boolean
  hasSpaceBefore: boolean
  level?: TitleLevel
}

/** Cells left free in front of titles below the page's own, which stands in the middle. */
const titleEdge: Record<Exclude<TitleLevel, 1>, number> = { 2: 4, 3: 6, 4: 6 }
/** A title in the middle keeps clear of both edges. */
const widestTitle = cellsInLine - 6

interface Piece {
  lines: string[]
  hasSpaceBefore: boolean
  hasSpaceAfter: boolean
  /** Lines, its own and of what follows, that must fit on one page. */
  together: number
}

/**
 * Lays out paragraphs as BRF: lines of 40 cells, pages of 25 lines with a number, parted by form feeds.
 * @param digits how a page's number looks in cells
 */
export function toPages(paragraphs: readonly BrailleParagraph[], digits: (page: number) => string): { text: string; pages: number } {
  const pages = [[]] as [string[], ...string[][]]
  let isSpaceDue = false
  for (const piece of paragraphs.map(toPiece)) {
    place(piece, pages, isSpaceDue || piece.hasSpaceBefore)
    isSpaceDue = piece.hasSpaceAfter
  }
  const written = pages.map((lines, index) => withNumber(lines, digits(index + 1)).join('\r\n'))
  return { text: `${written.join('\r\n\f')}\r\n`, pages: pages.length }
}

/** Puts a piece on the last page, or on new ones where it does not fit. No page begins with an empty line. */
function place({ lines, together }: Piece, pages: [string[], ...string[][]], hasSpace: boolean): void {
  let page = pages.at(-1) ?? pages[0]
  const gap = hasSpace && page.length > 0 ? [''] : []
  const needed = Math.min(gap.length + together, linesForWords)
  if (page.length + needed > linesForWords) pages.push((page = []))
  else page.push(...gap)
  for (const line of lines) {
    if (page.length >= linesForWords) pages.push((page = []))
    page.push(line)
  }
}

function toPiece(paragraph: BrailleParagraph): Piece {
  const { cells, depth, isHanging, hasSpaceBefore, level } = paragraph
  if (level === 1) {
    const lines = wrap(cells, { first: 0, rest: 0, width: widestTitle }).map((line) => ' '.repeat(Math.floor((cellsInLine - line.length) / 2)) + line)
    return { lines, hasSpaceBefore, hasSpaceAfter: true, together: lines.length + 3 }
  }
  if (level !== undefined) {
    const edge = titleEdge[level]
    const lines = wrap(cells, { first: edge, rest: edge, width: cellsInLine })
    return { lines, hasSpaceBefore: true, hasSpaceAfter: false, together: lines.length + 2 }
  }
  const edge = 2 * depth
  const lines = wrap(cells, { first: isHanging ? edge : edge + 2, rest: isHanging ? edge + 2 : edge, width: cellsInLine })
  // No paragraph leaves its first line alone at the foot of a page.
  return { lines, hasSpaceBefore, hasSpaceAfter: false, together: Math.min(lines.length, 2) }
}

function withNumber(lines: readonly string[], number: string): string[] {
  const empty = Array.from({ length: linesForWords - lines.length }, () => '')
  return [...lines, ...empty, number.padStart(cellsInLine)]
}
