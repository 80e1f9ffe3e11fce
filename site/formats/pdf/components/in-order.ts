import { createElement, Fragment, type ReactElement } from 'react'

/** Elements made one after the other, as one element. */
export function inOrder(elements: readonly ReactElement[]): ReactElement {
  return createElement(Fragment, null, ...elements)
}
