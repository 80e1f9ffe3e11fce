import type { Problem } from '../schema/problem.ts'

/** What is read of each row of the ONS Postcode Directory. */
export type Column = 'postcode' | 'ended' | 'council' | 'county' | 'latitude' | 'longitude'

/** The names change with the year of the boundaries: `oslaua` until 2023, then `lad23cd` and so on. The first that is there is taken. */
const names: Record<Column, { patterns: readonly RegExp[]; example: string }> = {
  postcode: { patterns: [/^pcds$/, /^pcd[78]?$/], example: 'pcds' },
  ended: { patterns: [/^doterm$/], example: 'doterm' },
  council: { patterns: [/^(os)?laua$/, /^lad(\d\d)?cd$/], example: 'lad25cd' },
  county: { patterns: [/^(os)?cty$/, /^cty(\d\d)?cd$/], example: 'cty25cd' },
  latitude: { patterns: [/^lat$/], example: 'lat' },
  longitude: { patterns: [/^long$/], example: 'long' },
}

/**
 * Finds the columns by their names.
 * @returns where each column is, or every column that is missing
 */
export function findColumns(header: readonly string[], file: string): { columns: Record<Column, number> } | { problems: Problem[] } {
  const named = header.map((name) => name.trim().toLowerCase())
  const found = Object.entries(names).map(([column, { patterns, example }]) => {
    const index = patterns.map((pattern) => named.findIndex((name) => pattern.test(name))).find((place) => place !== -1)
    return { column, index: index ?? -1, example }
  })
  const problems = found
    .filter(({ index }) => index === -1)
    .map(({ column, example }) => ({
      record: file,
      field: 'line 1',
      problem: `has no column for the ${column} ("${example}")`,
      remedy: 'Take the CSV named ONSPD in the folder Data of the ONS Postcode Directory, as it is.',
    }))
  return problems.length > 0 ? { problems } : { columns: Object.fromEntries(found.map(({ column, index }) => [column, index])) as Record<Column, number> }
}
