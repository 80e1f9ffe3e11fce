import type { Payload } from 'payload'
import { guessColumns, guessTable, type ColumnMap } from '../../content/directory-tables/column-map.ts'
import { readRows, type IncomingRow } from '../../content/directory-tables/read-rows.ts'
import type { Problem } from '../../content/schema/problem.ts'
import { reasonHeading } from '../../content/tables/rejected-rows.ts'
import type { Table } from '../../content/tables/table.ts'
import { readUpkeepSettings } from '../upkeep/upkeep-settings.ts'
import type { Plan, Status } from './change.ts'
import { findTwins } from './find-twins.ts'
import { createIdentities } from './identities.ts'
import { judgeTogether } from './judge-together.ts'
import { readKnownEntries } from './known-entries.ts'
import { planChanges } from './plan-changes.ts'
import { commonNamespace, proposeRows } from './propose-rows.ts'

export interface TablesOptions {
  today: string
  newStatus: Status
  /**
   * What somebody has said of the columns, sheet by sheet, and the id of the map when it is kept for the next file. Without it our own
   * headings and usual words are known.
   */
  map?: { sheets: readonly ColumnMap[]; id?: string } | undefined
}

/** What a spreadsheet would change; or the columns that somebody has to map first. */
export type TablesPlan = { plan: Plan; unmapped?: never } | { plan?: never; unmapped: { map: ColumnMap; unknown: string[] } }

/**
 * Reads the sheets of a spreadsheet as entries of the directory, and compares them with what there is. Nothing is written.
 * @param file its name, for problems
 */
export async function planTables(payload: Payload, file: string, tables: readonly Table[], { today, newStatus, map }: TablesOptions): Promise<TablesPlan> {
  const known = await readKnownEntries(payload)
  const rows: IncomingRow[] = []
  for (const [index, table] of tables.entries()) {
    const said = map?.sheets[index]
    const guessed = said ? { map: said, unknown: unmappedBy(said, table) } : guessColumns(guessTable(table.name, table.headings), table.headings)
    if (guessed.unknown.length > 0) return { unmapped: guessed }
    rows.push(...readRows(tables.length === 1 ? file : `${file}, ${table.name}`, table, guessed.map, known.find))
  }
  const identities = createIdentities(known.withBin)
  const proposals = proposeRows(rows, { known, identities, namespace: map?.id ?? commonNamespace })
  const { monthsToNext } = await readUpkeepSettings(payload)
  const plan = await planChanges(payload, proposals, known, { today, newStatus, monthsToNext })
  return { plan: await judgePlan(payload, plan, today) }
}

const unmappedBy = (map: ColumnMap, { headings }: Table): string[] => {
  const mapped = new Set([reasonHeading, ...map.columns.map(({ heading }) => heading)].map((heading) => heading.toLowerCase()))
  return headings.filter((heading) => !mapped.has(heading.toLowerCase()))
}

/** Adds what only shows when everything is looked at together. */
export async function judgePlan(payload: Payload, plan: Plan, today: string): Promise<Plan> {
  if (plan.problems.length > 0 || plan.changes.length === 0) return plan
  const problems: Problem[] = await judgeTogether(payload, plan.changes, today)
  return { ...plan, problems, warnings: [...plan.warnings, ...(await findTwins(payload, plan.changes))] }
}
