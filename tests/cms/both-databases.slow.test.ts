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
    const sqlite = await columnsOnSqlite()
    const postgres = await columnsOnPostgres(server?.url ?? '')
    expect(sqlite.length).toBeGreaterThan(500)
    expect(postgres).toEqual(sqlite)
  })
})

async function columnsOnSqlite(): Promise<string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'waymark-migrations-'))
  const client = createClient({ url: `file:${path.join(folder, 'cms.db')}` })
  await migrate(sqliteMigrations, drizzleSqlite(client as never))
  const { rows } = await client.execute(
    `SELECT m.name || '.' || c.name AS name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'`,
  )
  client.close()
  await rm(folder, { recursive: true })
  return rows.map((row) => row['name'] as string).sort()
}

async function columnsOnPostgres(url: string): Promise<string[]> {
  const db = drizzlePostgres(url)
  await migrate(postgresMigrations, db)
  const { rows } = await db.execute(`SELECT table_name || '.' || column_name AS name FROM information_schema.columns WHERE table_schema = 'public'`)
  await db.$client.end()
  return rows.map((row) => String(row['name'])).sort()
}

async function migrate(migrations: Migration[], db: unknown): Promise<void> {
  for (const migration of migrations) await migration.up({ db })
}
