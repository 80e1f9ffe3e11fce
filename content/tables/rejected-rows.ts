import type { Problem } from '../schema/problem.ts'
import type { Table } from './table.ts'

/**
 * The rows that problems name, as they came, with the reason in a column before them: to be put right and sent again. Reading leaves
 * the column of reasons out.
 * @param problems whose `record` ends in "row 12"
 */
export function rejectedRows(tables: readonly Table[], file: string, problems: readonly Problem[]): Table[] {
  return tables.flatMap((table) => {
    const start = tables.length === 1 ? `${file}, row ` : `${file}, ${table.name}, row `
    const reasons = Map.groupBy(
      problems.filter(({ record }) => record.startsWith(start)),
      ({ record }) => Number(record.slice(start.length)),
    )
    const rows = table.rows
      .filter(({ number }) => reasons.has(number))
      .map(({ number, cells }) => ({ number, cells: [(reasons.get(number) ?? []).map(reasonWords).join('\n'), ...cells] }))
    return rows.length === 0 ? [] : [{ name: table.name, headings: [reasonHeading, ...table.headings], rows }]
  })
}

/** The heading of the column that says what is wrong. */
export const reasonHeading = 'What is wrong'

const reasonWords = ({ field, problem, remedy }: Problem): string => `${field ? `${field}: ` : ''}${problem}. ${remedy}`
