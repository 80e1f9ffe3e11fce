import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createClient } from '@libsql/client'
import { drizzle as drizzleSqlite } from '@payloadcms/db-sqlite/drizzle/libsql'
import { drizzle as drizzlePostgres } from '@payloadcms/db-postgres/drizzle/node-postgres'
import type { Migration } from 'payload'
import { afterAll, describe, expect, it } from 'vitest'
import { migrations as postgresMigrations } from '../../cms/migrations/postgres/index.ts'
import { migrations as sqliteMigrations } from '../../cms/migrations/sqlite/index.ts'
import { startTestPostgres } from './test-postgres.ts'

const server = await startTestPostgres()
afterAll(() => server?.stop())

describe('the committed migrations', () => {
  it.skipIf(!server)('end at the same tables and columns on SQLite and PostgreSQL', async () => {
    const sqlite = await migrateSqlite()
    const postgres = await migratePostgres(server?.url ?? '')
    expect(sqlite.columns.length).toBeGreaterThan(500)
    expect(postgres.columns).toEqual(sqlite.columns)
    // What was said of the form for corrections, before one setting said where all forms are.
    for (const { formsAddress } of [sqlite, postgres]) expect(formsAddress).toBe('https://cms.example/forms')
  })
})

interface Migrated {
  columns: string[]
  formsAddress: unknown
}

const formsBefore = [
  `INSERT INTO services (id) VALUES ('00000000-0000-4000-8000-000000000001')`,
  `INSERT INTO site_settings (id, name, strapline, area, address, publisher, help_service_id, suggest_address)
    VALUES ('00000000-0000-4000-8000-000000000002', 'a', 'b', 'c', 'd', 'e', '00000000-0000-4000-8000-000000000001', 'https://cms.example/forms/suggest/services')`,
]

async function migrateSqlite(): Promise<Migrated> {
  const folder = await mkdtemp(path.join(tmpdir(), 'waymark-migrations-'))
  const client = createClient({ url: `file:${path.join(folder, 'cms.db')}` })
  await migrate(sqliteMigrations, drizzleSqlite(client as never), (words) => client.execute(words))
  const { rows } = await client.execute(
    `SELECT m.name || '.' || c.name AS name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'`,
  )
  const settings = await client.execute('SELECT forms_address FROM site_settings')
  client.close()
  await rm(folder, { recursive: true })
  return { columns: rows.map((row) => row['name'] as string).sort(), formsAddress: settings.rows[0]?.['forms_address'] }
}

async function migratePostgres(url: string): Promise<Migrated> {
  const db = drizzlePostgres(url)
  await migrate(postgresMigrations, db, (words) => db.execute(words))
  const { rows } = await db.execute(`SELECT table_name || '.' || column_name AS name FROM information_schema.columns WHERE table_schema = 'public'`)
  const settings = await db.execute('SELECT forms_address FROM site_settings')
  await db.$client.end()
  return { columns: rows.map((row) => String(row['name'])).sort(), formsAddress: settings.rows[0]?.['forms_address'] }
}

async function migrate(migrations: Migration[], db: unknown, execute: (words: string) => Promise<unknown>): Promise<void> {
  for (const migration of migrations) {
    if (migration.name.endsWith('one_address_of_forms')) for (const words of formsBefore) await execute(words)
    await migration.up({ db })
  }
}
