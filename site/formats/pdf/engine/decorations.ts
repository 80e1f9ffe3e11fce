import { HEX } from './inked-pdf.ts'
import type { Box, LayoutNode, Style } from './layout-node.ts'
import type { TaggedPdf } from './tagged-pdf.ts'

type Rectangle = readonly [left: number, top: number, width: number, height: number]

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const
const CORNERS = ['borderTopLeftRadius', 'borderTopRightRadius', 'borderBottomLeftRadius', 'borderBottomRightRadius'] as const

/** Whether a box has a tint or an edge. */
export function isDecorated({ box, style }: LayoutNode): boolean {
  return Boolean(style?.backgroundColor) || hasEdge(box)
}

const hasEdge = (box: Box | undefined): boolean => SIDES.some((side) => box?.[`border${side}Width`])

/**
 * Paints a box's tint and edges as rectangles. react-pdf clips a page three times and draws curves of no size for each edge.
 * @returns false, with nothing painted, for what are no rectangles of one colour: dashes, round corners, what shines through
 */
export function paintRectangles(pdf: TaggedPdf, { box, style = {} }: LayoutNode): boolean {
  if (!box || !isPlain(style)) return false
  const tint = style.backgroundColor
  const edges = edgeColoursOf(box, style)
  if (edges.size > 1 || ![...edges, ...(tint ? [tint] : [])].every((colour) => HEX.test(colour))) return false
  if (tint) pdf.fillBoxes(tint, [[box.left, box.top, box.width, box.height]])
  for (const colour of edges) pdf.fillBoxes(colour, edgesOf(box))
  return true
}

function isPlain(style: Style): boolean {
  const isSolid = SIDES.every((side) => [undefined, null, 'solid'].includes(style[`border${side}Style`] as undefined))
  const isOpaque = [undefined, null, 1].includes(style['opacity'] as undefined)
  return isSolid && isOpaque && !CORNERS.some((corner) => style[corner])
}

function edgeColoursOf(box: Box, style: Style): Set<string> {
  const drawn = SIDES.filter((side) => box[`border${side}Width`])
  return new Set(drawn.map((side) => (style[`border${side}Color`] as string | undefined) ?? '#000000'))
}

function edgesOf({ left, top, width, height, ...box }: Box): Rectangle[] {
  const { borderTopWidth = 0, borderRightWidth = 0, borderBottomWidth = 0, borderLeftWidth = 0 } = box
  const edges: Rectangle[] = [
    [left, top, width, borderTopWidth],
    [left + width - borderRightWidth, top, borderRightWidth, height],
    [left, top + height - borderBottomWidth, width, borderBottomWidth],
    [left, top, borderLeftWidth, height],
  ]
  return edges.filter(([, , across, down]) => across > 0 && down > 0)
}
