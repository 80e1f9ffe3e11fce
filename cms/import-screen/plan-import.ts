import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { canonicalJson } from '../../content/document/canonical-json.ts'
import type { Table } from '../../content/tables/table.ts'
import { ukDay } from '../../content/uk-day.ts'
import type { Plan } from '../directory-import/change.ts'
import { planTables } from '../directory-import/plan-tables.ts'
import type { DirectoryImport } from '../payload-types.ts'
import { guessSheets, sheetMapsSchema, type SheetMap } from './sheet-maps.ts'

export interface LookedAt {
  tables: Table[]
  sheets: SheetMap[]
  /** Nothing while a person has to say what some columns are. */
  plan: Plan | undefined
  /** Names what the plan would do: what is brought in is what was looked at. */
  seen: string
}

/** What an import would do as things stand now. Nothing is written. */
export async function planImport(payload: Payload, { file, tables: kept, sheets: said, columnMap, showsNew }: DirectoryImport): Promise<LookedAt> {
  const tables = kept as unknown as Table[]
  const sheets = said ? sheetMapsSchema.parse(said) : undefined
  const id = typeof columnMap === 'string' ? columnMap : columnMap?.id
  const map = sheets && { sheets, ...(id ? { id } : {}) }
  const { plan } = await planTables(payload, file, tables, { today: ukDay(), newStatus: showsNew ? 'published' : 'draft', map })
  const seen = createHash('sha256')
    .update(canonicalJson(plan?.changes.map(({ id: entry, before, after }) => ({ entry, before, after })) ?? []))
    .digest('hex')
  return { tables, sheets: sheets ?? guessSheets(tables), plan, seen }
}
