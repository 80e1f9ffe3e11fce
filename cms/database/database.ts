import type { DatabaseAdapterObj } from 'payload'
import { postgresDatabase } from './postgres/adapter.ts'
import { sqliteDatabase } from './sqlite/adapter.ts'

/** PostgreSQL when DATABASE_URL names one, otherwise SQLite in the data folder. Any other DATABASE_URL is a mistake and is told. */
export function database(): DatabaseAdapterObj {
  const url = process.env['DATABASE_URL'] ?? ''
  if (url === '') return sqliteDatabase()
  if (/^postgres(ql)?:\/\//.test(url)) return postgresDatabase(url)
  throw new Error('DATABASE_URL must start with postgres://. Leave it unset to keep everything in the data folder (SQLite).')
}
