import type { ReactElement } from 'react'
import { Box } from '../engine/primitives.tsx'
import { inOrder } from './in-order.ts'

/**
 * Items of a list with the first two held together, and the last two, so that none stands alone on a page. A box without
 * a tag leaves the structure as it is.
 */
export function inPairs(items: readonly ReactElement[]): ReactElement {
  if (items.length <= 3) return together(items)
  return inOrder([together(items.slice(0, 2)), ...items.slice(2, -2), ...(items.length > 3 ? [together(items.slice(Math.max(2, items.length - 2)))] : [])])
}

function together(items: readonly ReactElement[]): ReactElement {
  return <Box wrap={false}>{inOrder(items)}</Box>
}
