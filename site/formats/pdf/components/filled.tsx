import { Fragment, type ReactElement, type ReactNode } from 'react'
import { pieces } from '../../../../content/document/fill.ts'

/** Words of the interface with something drawn in each of their places. */
export function Filled({ template, children }: { template: string; children: (slot: string) => ReactNode }): ReactElement {
  return (
    <>
      {pieces(template).map((piece, index) => (
        <Fragment key={index}>{'words' in piece ? piece.words : children(piece.slot)}</Fragment>
      ))}
    </>
  )
}
