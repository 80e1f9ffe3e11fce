import type { ArrayField } from 'payload'

/** A row of a table must have as many cells as the table has columns. `columns` is the name of the block's field that lists them. */
export function oneForEachColumn(columns: string): NonNullable<ArrayField['validate']> {
  return (cells, { blockData }) => {
    const named = (blockData as Record<string, unknown> | undefined)?.[columns]
    const wanted = Array.isArray(named) ? named.length : 0
    const found = Array.isArray(cells) ? cells.length : 0
    return wanted === found || `There are ${wanted} columns and ${found} cells in this row. Give one for each column.`
  }
}
