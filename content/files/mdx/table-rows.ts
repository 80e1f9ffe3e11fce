import type { Table, TableCell, TableRow } from 'mdast'
import type { StoredLine } from '../../schema/node.ts'
import { plural } from '../issue-words.ts'
import { type MdxContext, report } from './context.ts'
import type { Element } from './element.ts'
import { gather } from './gather.ts'
import { readPlainWords } from './inline/plain-words.ts'
import { writeLine } from './line.ts'
import { elementBlocks } from './prose.ts'
import { reportUnsupported } from './unsupported.ts'

/** The one table between the tags of a component: its headings as plain words, its cells as they stand. */
export function readTable(element: Element, context: MdxContext): { head: string[]; rows: TableCell[][] } {
  const nodes = gather(elementBlocks(element))
  for (const node of nodes) if (node.type !== 'table') reportUnsupported(node, [], context)
  const tables = nodes.filter((node): node is Table => node.type === 'table')
  const table = tables[0]
  if (!table || tables.length > 1) {
    report(context, element, `<${element.name}> holds ${plural(tables.length, 'table')}`, 'Put exactly one Markdown table inside it.')
    return { head: [], rows: [] }
  }
  if (table.align?.some((align) => align !== null))
    report(context, table, 'the table sets how columns are aligned', 'Write the second line as | --- | --- |, without colons.')
  const [headRow, ...rows] = table.children
  const head = headRow?.children.map((cell) => readPlainWords(cell.children, 'The first row of the table', cell, context)) ?? []
  for (const row of rows) reportWidth(row, head.length, context)
  return { head, rows: rows.map((row) => row.children) }
}

function reportWidth(row: TableRow, width: number, context: MdxContext): void {
  const empty = row.children.some((cell) => cell.children.length === 0)
  if (row.children.length !== width)
    report(context, row, `a row has ${plural(row.children.length, 'cell')}, the first row has ${width}`, 'Give every row the same number of cells.')
  else if (empty) report(context, row, 'a cell is empty', 'Write something in it, such as "None" or "Not known".')
}

/** Writes a table with its headings and rows. */
export function writeTable(head: readonly string[], rows: readonly (readonly StoredLine[])[]): Table {
  const headRow = head.map((heading): StoredLine => (heading === '' ? [] : [{ kind: 'text', value: heading }]))
  return { type: 'table', children: [headRow, ...rows].map(writeRow) }
}

function writeRow(cells: readonly StoredLine[]): TableRow {
  return { type: 'tableRow', children: cells.map((cell) => ({ type: 'tableCell', children: writeLine(cell) })) }
}
