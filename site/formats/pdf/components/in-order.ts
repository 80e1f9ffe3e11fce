import { Children, type ReactElement, type ReactNode } from 'react'

/** Elements made in a row, with keys. */
export function inOrder(elements: readonly ReactElement[]): ReactNode[] {
  return Children.toArray(elements)
}
