import { PDFNumber } from 'pdf-lib'
import { attribute } from './elements.ts'
import type { Report } from './finding.ts'
import type { PdfFile } from './pdf-file.ts'
import type { Element, StructureTree } from './structure-tree.ts'

/** Tables have headings that say what they head, and rows of one width. */
export function checkTables(file: PdfFile, { elements }: StructureTree, report: Report): void {
  for (const element of elements) {
    if (element.type === 'TH' && !attribute(file, element, 'Scope') && !attribute(file, element, 'Headers'))
      report('15-003', `${element.path} does not say whether it heads a row or a column`)
    if (element.type === 'Table') checkRows(file, element, report)
  }
}

function checkRows(file: PdfFile, table: Element, report: Report): void {
  const rows = [...table.children, ...table.children.flatMap(({ children }) => children)].filter(({ type }) => type === 'TR')
  const span = (cell: Element, key: string): number => {
    const value = attribute(file, cell, key)
    return value instanceof PDFNumber ? value.asNumber() : 1
  }
  if (rows.some(({ children }) => children.some((cell) => span(cell, 'RowSpan') > 1))) return
  const widths = new Set(rows.map(({ children }) => children.reduce((sum, cell) => sum + span(cell, 'ColSpan'), 0)))
  if (widths.size > 1) report('15-005', `${table.path} has rows of unequal width`)
  if (!rows.some(({ children }) => children.some(({ type }) => type === 'TH'))) report('house', `${table.path} has no headings`)
}
