import type { Payload } from 'payload'
import { exportDirectory } from '../../cms/directory-import/export-directory.ts'
import { planTables } from '../../cms/directory-import/plan-tables.ts'
import type { Plan } from '../../cms/directory-import/change.ts'
import { readTables } from '../../content/tables/read-tables.ts'
import type { Table } from '../../content/tables/table.ts'
import { writeCsv, writeXlsx } from '../../content/tables/write-tables.ts'

export const today = '2026-11-22'

/** Words to put into a cell: the web address of a service, the heading of a column, the words. */
export type Edit = readonly [slug: string, heading: string, words: string]

/** The services of the CMS as a table, with some cells changed. */
export async function editedServices(payload: Payload, edits: readonly Edit[]): Promise<Table> {
  const [services] = await exportDirectory(payload)
  if (!services) throw new Error('Nothing was exported.')
  const column = (heading: string): number => services.headings.indexOf(heading)
  return {
    ...services,
    rows: services.rows.map(({ number, cells }) => {
      const own = edits.filter(([slug]) => slug === cells[column('Web address')])
      return { number, cells: cells.map((cell, index) => own.find(([, heading]) => column(heading) === index)?.[2] ?? cell) }
    }),
  }
}

/** A row more: a copy of the first with other words. */
export function withRow(table: Table, words: Readonly<Record<string, string>>): Table {
  const [first] = table.rows
  const cells = table.headings.map((heading, index) => words[heading] ?? (['Id', 'Web address'].includes(heading) ? '' : (first?.cells[index] ?? '')))
  return { ...table, rows: [...table.rows, { number: table.rows.length + 2, cells }] }
}

/** What a file of these tables would change. */
export async function planOf(payload: Payload, tables: readonly Table[], format: 'xlsx' | 'csv' = 'csv'): Promise<Plan> {
  const name = `${tables.length === 1 ? tables[0]!.name.toLowerCase() : 'directory'}.${format}`
  const bytes = format === 'xlsx' ? await writeXlsx(tables) : Buffer.from(writeCsv(tables[0]!))
  const { plan, unmapped } = await planTables(payload, name, await readTables(name, bytes), { today, newStatus: 'published' })
  if (!plan) throw new Error(`Columns are unknown: ${unmapped.unknown.join(', ')}`)
  return plan
}

/** Many made-up services, as rows of somebody's spreadsheet. */
export function manyRows(table: Table, count: number): Table {
  return Array.from({ length: count }, (_, index) => index).reduce<Table>(
    (sheet, index) => withRow(sheet, { Name: `Made-up club ${index}`, Phone: '01632 960001', Organisation: '', Locations: '', 'Opening times': '' }),
    { ...table, rows: table.rows.slice(0, 1) },
  )
}
