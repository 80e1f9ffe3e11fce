import type { ReactElement } from 'react'
import { Box, Words } from '../engine/primitives.tsx'
import { colours } from '../theme.ts'
import { inOrder } from './in-order.ts'
import type { TableProps } from './table.tsx'
import { Paragraph, Strong } from './text.tsx'

/** A table for big letters: each row is a block of its own, with the name of its column before every cell. */
export function StackedTable({ theme, caption, head, rows }: TableProps): ReactElement {
  const [firstColumn = '', ...columns] = head
  return (
    <>
      <Paragraph theme={theme} isStrong introduces>
        {caption}
      </Paragraph>
      {inOrder(
        rows.map(([name, ...cells]) => (
          <Box tag="Div" wrap={false} style={{ borderTopWidth: 1, borderTopColor: colours.rule, paddingTop: theme.gap * 0.6, marginBottom: theme.gap * 0.6 }}>
            <Words tag="P" style={{ marginBottom: theme.gap * 0.4 }}>
              {firstColumn}: <Strong>{name?.drawn}</Strong>
            </Words>
            <Box tag="L" numbering="None">
              {cells.map((cell, column) => (
                <Box key={column} tag="LI" style={{ marginBottom: theme.gap * 0.3 }}>
                  <Words tag="LBody">
                    {columns[column]}: {cell.drawn}
                  </Words>
                </Box>
              ))}
            </Box>
          </Box>
        )),
      )}
    </>
  )
}
