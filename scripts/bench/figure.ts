/** One line of the table at the end. */
export interface Figure {
  name: string
  /** Absent where it could not be measured; `note` says why. */
  value: number | undefined
  unit: string
  /** What it should be: at least or at most. */
  target?: { at: 'least' | 'most'; value: number }
  note?: string
}

export function isMet({ value, target }: Figure): boolean | undefined {
  if (!target || value === undefined) return undefined
  return target.at === 'least' ? value >= target.value : value <= target.value
}

/** The figures as lines of a plain table: it reads well aloud and in a log. */
export function toTable(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [figure.name, formatValue(figure), formatTarget(figure), figure.note ?? ''])
  const all = [['What', 'Measured', 'Target', 'Remarks'], ...rows]
  const widths = [0, 1, 2].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function formatValue({ value, unit }: Figure): string {
  if (value === undefined) return 'not measured'
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return `${value.toFixed(digits)} ${unit}`.trim()
}

function formatTarget(figure: Figure): string {
  const { target, unit } = figure
  if (!target) return ''
  const met = isMet(figure)
  const outcome = met === undefined ? '' : met ? ': met' : ': NOT met'
  return `at ${target.at} ${target.value} ${unit}`.trim() + outcome
}
