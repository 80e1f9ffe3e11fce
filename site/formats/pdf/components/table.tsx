import type { ReactElement, ReactNode } from 'react'
import { Box, Words } from '../engine/primitives.tsx'
import { colours, KEEP_WITH_NEXT, paper, type Theme } from '../theme.ts'
import { columnWidths } from './column-widths.ts'
import { StackedTable } from './stacked-table.tsx'

export interface TableProps {
  theme: Theme
  caption: string
  /** Of every column, the first included. */
  head: readonly string[]
  rows: readonly (readonly Cell[])[]
}

export interface Cell {
  words: string
  drawn: ReactNode
}

/**
 * A table with its caption above it; its head is repeated on every page. In large print, or with many columns, it becomes a list.
 * It has no margin above: react-pdf would take that for a place where a page may end, and strand the heading before it.
 */
export function Table(props: TableProps): ReactElement {
  const { theme, head, rows } = props
  const widths = columnWidths([head, ...rows.map((row) => row.map(({ words }) => words))], paper.column / theme.body)
  return theme.stacksTables || !widths ? <StackedTable {...props} /> : <GridTable {...props} widths={widths.map((width) => `${width}%`)} />
}

function GridTable({ theme, caption, head, rows, widths }: TableProps & { widths: readonly string[] }): ReactElement {
  return (
    <Box tag="Table" style={{ marginBottom: theme.gap * 1.4 }}>
      <Words tag="Caption" wrap={false} minPresenceAhead={KEEP_WITH_NEXT} style={{ fontWeight: 700, marginBottom: 4 }}>
        {caption}
      </Words>
      <Box tag="THead" fixed minPresenceAhead={KEEP_WITH_NEXT}>
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
          <Box key={row} tag="TR" wrap={false} style={{ flexDirection: 'row', borderBottomWidth: 1, borderBottomColor: colours.rule }}>
            {cells.map((cell, column) => (
              <Words
                key={column}
                style={{ width: widths[column] ?? 'auto', padding: 5, ...(column ? {} : { fontWeight: 700 }) }}
                {...(column ? { tag: 'TD' } : { tag: 'TH', scope: 'Row' })}
              >
                {cell.drawn}
              </Words>
            ))}
          </Box>
        ))}
      </Box>
    </Box>
  )
}
