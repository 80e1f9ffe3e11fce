import { sql } from '@payloadcms/db-sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestCms, type TestCms } from './open-test-cms.ts'

interface Reference {
  table: string
  name: string
}

interface RawTable {
  name: string
  columns: Record<string, { name: string; notNull?: boolean; primaryKey?: boolean; reference?: Reference & { onDelete: string } }>
  foreignKeys?: Record<string, { columns: string[]; foreignColumns: Reference[]; onDelete?: string }>
}

interface Sqlite {
  rawTables: Record<string, RawTable>
  drizzle: { all: (query: unknown) => Promise<{ name: string }[]> }
}

describe('the committed migrations', () => {
  let cms: TestCms
  const database = () => cms.payload.db as unknown as Sqlite
  const tables = () => Object.values(database().rawTables)

  beforeAll(async () => {
    cms = await openTestCms()
  })
  afterAll(() => cms.close())

  it('make exactly the tables and columns of the content model', async () => {
    const wanted = tables().flatMap((table) =>
      Object.values(table.columns).map((column) => `${table.name}.${column.name}${column.notNull || column.primaryKey ? ' is filled' : ''}`),
    )
    const found = await database().drizzle.all(
      sql`SELECT m.name || '.' || c.name || iif(c."notnull" = 1, ' is filled', '') AS name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'`,
    )
    expect(found.map(({ name }) => name).sort()).toEqual(wanted.sort())
  })

  it('say what becomes of everything that refers to what is deleted', async () => {
    const found = await database().drizzle.all(
      sql`SELECT m.name || '.' || f."from" || ' -> ' || f."table" || '.' || f."to" || ', ' || lower(f.on_delete) AS name FROM sqlite_master m, pragma_foreign_key_list(m.name) f WHERE m.type = 'table'`,
    )
    expect(found.map(({ name }) => name).sort()).toEqual(tables().flatMap(referencesOf).sort())
  })
})

function referencesOf(table: RawTable): string[] {
  const line = (column: string | undefined, to: Reference | undefined, onDelete = 'no action') =>
    `${table.name}.${column} -> ${to?.table}.${to?.name}, ${onDelete}`
  return [
    ...Object.values(table.columns).flatMap(({ name, reference }) => (reference ? [line(name, reference, reference.onDelete)] : [])),
    ...Object.values(table.foreignKeys ?? {}).map(({ columns: [key = ''], foreignColumns, onDelete }) =>
      line(table.columns[key]?.name, foreignColumns[0], onDelete),
    ),
  ]
}
