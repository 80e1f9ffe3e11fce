import type { ReactElement, ReactNode } from 'react'
import { Box, Words } from '../engine/primitives.tsx'
import { colours, paper, type Theme } from '../theme.ts'
import { StackedTable } from './stacked-table.tsx'

export interface TableProps {
  theme: Theme
  caption: string
  /** Of every column, the first included. */
  head: readonly string[]
  rows: readonly (readonly ReactNode[])[]
}

/** Narrower columns than this, in ems, break words. */
const NARROWEST = 6.5

/** A table with its caption above it; its head is repeated on every page. In large print, or with many columns, it becomes a list. */
export function Table(props: TableProps): ReactElement {
  const { theme, head } = props
  return theme.stacksTables || paper.column / head.length / theme.body < NARROWEST ? <StackedTable {...props} /> : <GridTable {...props} />
}

function GridTable({ theme, caption, head, rows }: TableProps): ReactElement {
  const widths = columnWidths(head.length)
  return (
    <Box tag="Table" style={{ marginTop: theme.gap * 0.4, marginBottom: theme.gap * 1.4 }}>
      <Words tag="Caption" wrap={false} minPresenceAhead={1} style={{ fontWeight: 700, marginBottom: theme.gap * 0.5 }}>
        {caption}
      </Words>
      <Box tag="THead" fixed minPresenceAhead={1}>
        <Box tag="TR" wrap={false} style={{ flexDirection: 'row', borderBottomWidth: 2, borderBottomColor: colours.text }}>
          {head.map((words, column) => (
            <Words key={column} tag="TH" scope="Column" style={{ width: widths[column] ?? 'auto', padding: 5, fontWeight: 700 }}>
              {words}
            </Words>
          ))}
        </Box>
      </Box>
      <Box tag="TBody">
        {rows.map((cells, row) => (
          <Box key={row} tag="TR" wrap={false} style={{ flexDirection: 'row', borderBottomWidth: 0.8, borderBottomColor: colours.rule }}>
            {cells.map((cell, column) => (
              <Words key={column} style={{ width: widths[column] ?? 'auto', padding: 5, ...(column ? {} : { fontWeight: 700 }) }} {...(column ? { tag: 'TD' } : { tag: 'TH', scope: 'Row' })}>
                {cell}
              </Words>
            ))}
          </Box>
        ))}
      </Box>
    </Box>
  )
}

/** The first column, the row's name, is a little narrower where there are only two. */
function columnWidths(count: number): string[] {
  if (count === 2) return ['40%', '60%']
  return Array.from({ length: count }, () => `${100 / count}%`)
}
