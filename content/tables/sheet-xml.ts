import { withoutResult } from './spreadsheet-errors.ts'
import { limits } from './table.ts'
import { refuse } from './to-table.ts'

const cellPlace = /\br=["']([A-Z]*)(\d+)["']/g

/**
 * Sees that a sheet has no more cells than a directory: one cell far out would make room for millions between.
 * @returns how many it has
 */
export function countCells(file: string, sheet: string): number {
  let cells = 0
  for (const [, column = '', row = '0'] of sheet.matchAll(cellPlace)) {
    if (Number(row) > limits.rows + 1)
      refuse(file, `has a cell in row ${row}`, `Take ${limits.rows} rows at most. Delete the empty rows below the last service.`)
    if (columnNumber(column) > limits.columns) refuse(file, `has a cell in column ${column}`, 'Delete the empty columns to the right of the last heading.')
    if (column !== '') cells++
  }
  return cells
}

const columnNumber = (letters: string): number => Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

const errorCell = /(<(?:\w+:)?c\s[^>]*\bt=["'])e(?=["'])/g
/** A formula and nothing after it: the program that wrote the file has not counted it. */
const uncounted = /(<(?:\w+:)?c\s)([^>]*)>\s*<(\w+:)?f\b[^>]*(?:\/>|>[^<]*<\/(?:\w+:)?f>)\s*(<\/(?:\w+:)?c>)/g

/**
 * The sheet with its errors as words. Who reads it would take "#REF!", and a formula without a result, for an empty cell, and an empty
 * cell empties a field.
 */
export function withErrorsAsWords(sheet: string): string {
  return sheet
    .replaceAll(errorCell, '$1str')
    .replaceAll(
      uncounted,
      (_cell, start: string, attributes: string, prefix: string | undefined, end: string) =>
        `${start}${attributes.replace(/\s?\bt=["']\w*["']/, '')} t="str"><${prefix ?? ''}v>${withoutResult}</${prefix ?? ''}v>${end}`,
    )
}

/** A cell that stands for those below it. Rows and columns are counted from 0. */
export interface Merged {
  column: number
  from: number
  to: number
}

const mergedCells = /<(?:\w+:)?mergeCell\s[^>]*\bref=["']([A-Z]+)(\d+):[A-Z]+(\d+)["']/g

/** The cells of a sheet that were merged with some below them. */
export function mergedDown(sheet: string): Merged[] {
  return Array.from(sheet.matchAll(mergedCells), ([, column = '', from, to]) => ({
    column: columnNumber(column) - 1,
    from: Number(from) - 1,
    to: Number(to) - 1,
  })).filter(({ from, to }) => to > from)
}
