import type { LayoutNode } from './layout-node.ts'

/** Less of a last sheet than this is worth another try: setting words closer seldom takes away more. */
const NEARLY_EMPTY = 0.5

/**
 * Says whether so little stands on a document's last sheet that it may fit on those before it.
 * @param sheets laid out and cut, in order
 * @returns false for a document of one sheet
 */
export function endsOnNearlyEmptySheet(sheets: readonly LayoutNode[]): boolean {
  const last = sheets.at(-1)
  if (!last || sheets.length === 1) return false
  const upper = numeric(last.style?.['paddingTop'])
  const room = numeric(last.style?.['height']) - upper - numeric(last.style?.['paddingBottom'])
  const flow = (last.children ?? []).filter(({ props }) => props?.tag !== 'Artifact')
  const lowest = Math.max(upper, ...flow.map(({ box }) => (box ? box.top + box.height : 0)))
  return lowest - upper < room * NEARLY_EMPTY
}

const numeric = (value: unknown): number => (typeof value === 'number' ? value : 0)
