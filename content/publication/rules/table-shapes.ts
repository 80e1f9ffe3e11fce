import type { Rule } from './content.ts'
import { wordsNodes } from './words.ts'

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0)

/** Every row of a table has a cell for each column: a screen reader would name the wrong column otherwise. */
export const tableShapes: Rule = ({ records }) =>
  wordsNodes(records).flatMap(({ record, path, node }) => {
    if (node.kind !== 'table' && node.kind !== 'comparison') return []
    const columns = lengthOf(node.kind === 'table' ? node['head'] : node['columns'])
    const rows = Array.isArray(node['rows']) ? (node['rows'] as unknown[]) : []
    return rows.flatMap((row, index) => {
      const cells = lengthOf(node.kind === 'table' ? row : (row as { cells: unknown }).cells)
      const problem = `has ${cells} ${cells === 1 ? 'cell' : 'cells'}, but there are ${columns} columns`
      return cells === columns ? [] : [{ record, field: `${path}.rows[${index}]`, problem, remedy: 'Give the row one cell for each column.' }]
    })
  })
