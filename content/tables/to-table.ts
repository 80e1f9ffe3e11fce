import { ProblemsError, type Problem } from '../schema/problem.ts'
import { limits, type Table } from './table.ts'

/**
 * Makes a table of rows of cells, of which the first are the headings. Empty rows and columns are left out.
 * @param file how problems name it
 * @throws ProblemsError with everything that makes it no table
 */
export function toTable(file: string, name: string, rows: readonly (readonly string[])[]): Table {
  if (rows.length - 1 > limits.rows) refuse(file, `has ${rows.length - 1} rows`, `Take ${limits.rows} at most: cut it into several files.`)
  const [first = [], ...others] = rows
  const headings = first.map((heading) => heading.trim())
  const problems = [...headingProblems(file, headings), ...others.flatMap((cells, index) => rowProblems(file, index + 2, cells, headings))]
  if (problems.length > 0) throw new ProblemsError(`${file} cannot be read`, problems)
  const kept = headings.flatMap((heading, index) => (heading === '' ? [] : [index]))
  return {
    name,
    headings: kept.map((index) => headings[index] ?? ''),
    rows: others
      .map((cells, index) => ({ number: index + 2, cells: kept.map((column) => cells[column] ?? '') }))
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
  }
}

function headingProblems(file: string, headings: readonly string[]): Problem[] {
  const named = headings.filter((heading) => heading !== '')
  if (named.length === 0) return [problem(file, 1, '', 'has no headings', 'Write the name of each column into the first row.')]
  if (headings.length > limits.columns) return [problem(file, 1, '', `has ${headings.length} columns`, `Take ${limits.columns} at most.`)]
  const seen = new Set<string>()
  return named.flatMap((heading) => {
    const key = heading.toLowerCase()
    if (!seen.has(key)) {
      seen.add(key)
      return []
    }
    return [problem(file, 1, heading, 'is the heading of two columns', 'Give one of them another name.')]
  })
}

function rowProblems(file: string, number: number, cells: readonly string[], headings: readonly string[]): Problem[] {
  return cells.flatMap((cell, index) => {
    if (cell.trim() === '') return []
    const heading = headings[index] ?? ''
    if (heading === '') {
      return [problem(file, number, `column ${index + 1}`, 'has words but no heading above them', 'Give the column a heading, or empty it.')]
    }
    if (cell.length <= limits.cell) return []
    return [problem(file, number, heading, `has ${cell.length} characters`, `Shorten it to ${limits.cell} at most.`)]
  })
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
