import { ProblemsError, type Problem } from '../schema/problem.ts'
import { limits, type Table, type TableRow } from './table.ts'

/**
 * Makes a table of rows of cells. The first row with words has the headings; a title above them is passed over. Empty rows and columns are
 * left out.
 * @param file how problems name it
 * @throws ProblemsError with everything that makes it no table
 */
export function toTable(file: string, name: string, rows: readonly (readonly string[])[]): Table {
  if (rows.length - 1 > limits.rows) refuse(file, `has ${rows.length - 1} rows`, `Take ${limits.rows} at most: cut it into several files.`)
  const at = headingsAt(rows)
  const headings = (rows[at] ?? []).map((heading) => heading.trim())
  const others = rows.slice(at + 1).map((cells, index) => ({ number: at + index + 2, cells }))
  const problems = [...headingProblems(file, at + 1, headings), ...strayProblems(file, headings, others), ...cellProblems(file, headings, others)]
  if (problems.length > 0) throw new ProblemsError(`${file} cannot be read`, problems)
  const kept = headings.flatMap((heading, index) => (heading === '' ? [] : [index]))
  return {
    name,
    headings: kept.map((index) => headings[index] ?? ''),
    rows: others.map(({ number, cells }) => ({ number, cells: kept.map((column) => cells[column] ?? '') })).filter(({ cells }) => cells.some(hasWords)),
  }
}

const hasWords = (cell: string): boolean => cell.trim() !== ''

/** Rows of one cell above one of three or more are titles, whether their cells were merged or not. */
function headingsAt(rows: readonly (readonly string[])[]): number {
  const filled = rows.flatMap((cells, index) => (cells.some(hasWords) ? [{ index, count: cells.filter(hasWords).length }] : [])).slice(0, 6)
  const several = filled.find(({ count }) => count > 1)
  return (several && several.count >= 3 ? several : filled[0])?.index ?? 0
}

function headingProblems(file: string, row: number, headings: readonly string[]): Problem[] {
  const named = headings.filter((heading) => heading !== '')
  if (named.length === 0) return [problem(file, row, '', 'has no headings', 'Write the name of each column into the first row.')]
  if (headings.length > limits.columns) return [problem(file, row, '', `has ${headings.length} columns`, `Take ${limits.columns} at most.`)]
  const seen = new Set<string>()
  return named.flatMap((heading) => {
    const key = heading.toLowerCase()
    if (!seen.has(key)) {
      seen.add(key)
      return []
    }
    return [problem(file, row, heading, 'is the heading of two columns', 'Give one of them another name.')]
  })
}

/** One problem for each column without a heading, however many rows have words in it. */
function strayProblems(file: string, headings: readonly string[], rows: readonly TableRow[]): Problem[] {
  const first = new Map<number, number>()
  for (const { number, cells } of rows) {
    for (const [index, cell] of cells.entries()) if (!headings[index] && hasWords(cell) && !first.has(index)) first.set(index, number)
  }
  const remedy = 'Give the column a heading, or empty it. The headings must stand in one row, above all others.'
  return Array.from(first, ([index, row]) => problem(file, row, `column ${index + 1}`, 'has words but no heading above them', remedy))
}

function cellProblems(file: string, headings: readonly string[], rows: readonly TableRow[]): Problem[] {
  return rows.flatMap(({ number, cells }) =>
    cells.flatMap((cell, index) => {
      const heading = headings[index] ?? ''
      if (cell.length > limits.cell) return [problem(file, number, heading, `has ${cell.length} characters`, `Shorten it to ${limits.cell} at most.`)]
      if (!cell.includes('\0')) return []
      return [problem(file, number, heading, 'has a character that is none (U+0000)', 'Delete these words and type them anew, without copying.')]
    }),
  )
}

export function refuse(file: string, problem: string, remedy: string): never {
  throw new ProblemsError(`${file} cannot be read`, [{ record: file, field: '', problem, remedy }])
}

const problem = (file: string, row: number, field: string, words: string, remedy: string): Problem => ({
  record: `${file}, row ${row}`,
  field,
  problem: words,
  remedy,
})
