import type { LayoutNode, Line } from './layout-node.ts'

/** What falls inside a page break is not drawn: the lower edge of what ends there, the upper edge of what goes on. */
export const WITHOUT_LOWER_EDGE = { marginBottom: 0, paddingBottom: 0, borderBottomWidth: 0 } as const
export const WITHOUT_UPPER_EDGE = { marginTop: 0, paddingTop: 0, borderTopWidth: 0 } as const

/**
 * Cuts a laid-out text where a page ends, without a line alone on either side (react-pdf's `orphans` and `widows`).
 * @param height room for its lines, in points
 * @returns the two parts, or nothing if the text must move to the next page whole
 */
export function cutText(node: LayoutNode, height: number): [LayoutNode, LayoutNode] | null {
  const lines = node.lines ?? []
  const at = lineToCutAt(lines.length, linesWithin(lines, height), numeric(node.props?.['orphans'], 2), numeric(node.props?.['widows'], 2))
  if (at === 0 || at === lines.length || !node.box) return null
  const upper = topOf(lines, at)
  return [
    { ...node, box: { ...node.box, ...WITHOUT_LOWER_EDGE, height: upper }, lines: lines.slice(0, at) },
    { ...node, box: { ...node.box, ...WITHOUT_UPPER_EDGE, top: 0, height: node.box.height - upper }, lines: lines.slice(at) },
  ]
}

function linesWithin(lines: readonly Line[], height: number): number {
  const first = lines.findIndex((line, index) => topOf(lines, index) + line.box.height > height)
  return first === -1 ? lines.length : first
}

function lineToCutAt(lines: number, fitting: number, orphans: number, widows: number): number {
  if (fitting === 0) return 0
  if (lines < orphans) return lines
  if (fitting < orphans || lines < orphans + widows) return 0
  return Math.min(fitting, lines - widows)
}

/** Where a line stands below the first of its text. */
const topOf = (lines: readonly Line[], index: number): number => (lines[index]?.box.y ?? 0) - (lines[0]?.box.y ?? 0)
const numeric = (value: unknown, otherwise: number): number => (typeof value === 'number' && value > 0 ? value : otherwise)
