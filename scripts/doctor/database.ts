import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { connect } from 'node:net'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Client, createClient } from '@libsql/client'
import { root } from '../launch/root.mjs'
import { type Finding } from './finding.ts'

const about = 'Database'

/** Looks at the database that is set: that it opens, is whole, and has the tables that the code expects. */
export function lookAtDatabase(data: string, databaseUrl: string | undefined, migrations = path.join(root, 'cms', 'migrations', 'sqlite')): Promise<Finding> {
  return databaseUrl ? lookAtPostgres(databaseUrl) : lookAtSqlite(path.join(data, 'cms.db'), migrations)
}

async function lookAtSqlite(file: string, migrations: string): Promise<Finding> {
  if (!existsSync(file)) return { about, words: 'there is none yet', remedy: 'Run npm start: it makes one and loads the starter content.' }
  const client = createClient({ url: pathToFileURL(file).href })
  try {
    const { rows } = await client.execute('PRAGMA quick_check')
    const state = rows[0]?.['quick_check']
    if (state !== 'ok') return { about, words: `it is damaged`, remedy: 'Restore the newest backup: npm run restore -- data/backups/<folder>' }
    const pending = await listPending(client, migrations)
    if (pending.length === 0) return { about, words: 'SQLite, whole and up to date' }
    return {
      about,
      words: `changes to its tables are waiting: ${pending.join(', ')}`,
      remedy: 'Run npm run backup and then npm start: it makes them.',
    }
  } catch (error) {
    return {
      about,
      words: `it cannot be read (${error instanceof Error ? error.message : String(error)})`,
      remedy: 'Restore the newest backup: npm run restore -- data/backups/<folder>',
    }
  } finally {
    client.close()
  }
}

async function listPending(client: Client, folder: string): Promise<string[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => /^\d.*\.ts$/.test(name)).map((name) => path.parse(name).name)
  const hasTable = await client.execute("SELECT 1 FROM sqlite_master WHERE name = 'payload_migrations'")
  if (hasTable.rows.length === 0) return names
  const { rows } = await client.execute('SELECT name FROM payload_migrations')
  const done = new Set(rows.map((row) => row['name']))
  return names.filter((name) => !done.has(name))
}

function lookAtPostgres(url: string): Promise<Finding> {
  const { hostname, port } = new URL(url)
  const place = `${hostname}:${port || '5432'}`
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port || '5432'), timeout: 5000 })
    const end = (finding: Finding) => {
      socket.destroy()
      resolve(finding)
    }
    const silent = { about, words: `nothing answers at ${place}`, remedy: 'Start PostgreSQL, or mend DATABASE_URL.' }
    socket.once('connect', () => end({ about, words: `PostgreSQL answers at ${place}; its tables are brought up to date at every start` }))
    socket.once('error', () => end(silent)).once('timeout', () => end(silent))
  })
}
