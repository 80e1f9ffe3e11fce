/** A sheet of a spreadsheet as words: what a file holds, whatever its format. */
export interface Table {
  /** The name of the sheet; for a CSV file, of the file. */
  name: string
  headings: readonly string[]
  rows: readonly TableRow[]
}

export interface TableRow {
  /** As the spreadsheet program numbers it: the headings are row 1. */
  number: number
  /** One for each heading; what is empty is "". */
  cells: readonly string[]
}

/** No more of anything than a person can look through: beyond it a file is a mistake, or an attack. */
export const limits = { bytes: 20_000_000, unzipped: 200_000_000, rows: 50_000, columns: 300, cells: 1_000_000, cell: 32_767, letters: 50_000_000 } as const

/** A cell that begins like a formula, after one or more of the apostrophes that keep it from being one. */
export const guarded = /^'+[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/
