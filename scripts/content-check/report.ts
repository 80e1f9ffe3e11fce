import type { Figures } from '../../content/checks/figures.ts'
import type { Finding } from '../../content/checks/finding.ts'

const age = (value: number): string => value.toFixed(1)
const columns = ['', 'texts', 'words', 'median age', 'highest age', 'over 11', 'over 13', 'hardest'] as const

/** How hard the content is to read, a line for each kind of page. */
export function figureTable(figures: Figures): string[] {
  const rows = Object.entries(figures).map(([name, of]) => [
    name,
    ...[of.texts, of.words].map(String),
    ...[of.median, of.highest].map(age),
    ...[of.overBetter, of.overMost].map(String),
    of.hardest,
  ])
  const widths = columns.map((column, index) => Math.max(column.length, ...rows.map((row) => row[index]?.length ?? 0)))
  return [[...columns], ...rows].map((row) =>
    row
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

/** Findings under the record they are about, errors first. */
export function findingLines(findings: readonly Finding[]): string[] {
  const byRecord = Map.groupBy(findings, ({ record }) => record)
  return [...byRecord]
    .sort(([one], [other]) => one.localeCompare(other))
    .flatMap(([record, found]) => [record, ...[...found].sort((one, other) => one.level.localeCompare(other.level)).map(findingLine)])
}

const findingLine = ({ level, field, problem, remedy }: Finding): string => `  ${level}: ${field ? `${field} ` : ''}${problem}. ${remedy}`

export function countLine(findings: readonly Finding[]): string {
  const errors = findings.filter(({ level }) => level === 'error').length
  return `${errors} ${errors === 1 ? 'error' : 'errors'}, ${findings.length - errors} ${findings.length - errors === 1 ? 'warning' : 'warnings'}.`
}
