import { sql } from '@payloadcms/db-sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestCms, type TestCms } from './open-test-cms.ts'

interface Sqlite {
  rawTables: Record<string, { name: string; columns: Record<string, { name: string; notNull?: boolean; primaryKey?: boolean }> }>
  drizzle: { all: (query: unknown) => Promise<{ name: string }[]> }
}

describe('the committed migrations', () => {
  let cms: TestCms

  beforeAll(async () => {
    cms = await openTestCms()
  })
  afterAll(() => cms.close())

  it('make exactly the tables and columns of the content model', async () => {
    const { rawTables, drizzle } = cms.payload.db as unknown as Sqlite
    const wanted = Object.values(rawTables).flatMap((table) =>
      Object.values(table.columns).map((column) => `${table.name}.${column.name}${column.notNull || column.primaryKey ? ' is filled' : ''}`),
    )
    const found = await drizzle.all(
      sql`SELECT m.name || '.' || c.name || iif(c."notnull" = 1, ' is filled', '') AS name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'`,
    )
    expect(found.map(({ name }) => name).sort()).toEqual(wanted.sort())
  })
})
