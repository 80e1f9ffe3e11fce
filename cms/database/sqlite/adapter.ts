import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Client } from '@libsql/client'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapter, DatabaseAdapterObj } from 'payload'
import { dataFolder } from '../../../content/data-folder.ts'
import { cmsFolder } from '../../environment.ts'
import { migrations } from '../../migrations/sqlite/index.ts'
import { withTellingTransactions } from '../transactions.ts'
import { withMigrations } from '../with-migrations.ts'
import { queuedClient } from './client.ts'
import { withShortTransactions } from './short-transactions.ts'

/** The file of the database: `cms.db` in the data folder, or for a reader of a private copy the one CMS_DATABASE_FILE names. */
export function sqliteFile(): string {
  return process.env['CMS_DATABASE_FILE'] ?? path.join(dataFolder(), 'cms.db')
}

/** The database in one file: nothing to install, one server. */
export function sqliteDatabase(): DatabaseAdapterObj {
  const file = sqliteFile()
  const settings = sqliteAdapter({
    idType: 'uuid',
    allowIDOnCreate: true,
    blocksAsJSON: true,
    push: false,
    client: { url: `file:${file}` },
    transactionOptions: {},
    migrationDir: path.join(cmsFolder, 'migrations/sqlite'),
  })

  return {
    ...settings,
    init: (args) =>
      withMigrations(withShortTransactions(withTellingTransactions(withClient(settings.init(args) as unknown as DatabaseAdapter, file))), migrations),
  }
}

/** Gives the adapter our client when it connects, and closes it when the CMS closes: Payload leaves it open. */
function withClient(adapter: DatabaseAdapter, file: string): DatabaseAdapter {
  const holder = adapter as unknown as { client: Client | undefined }
  const connect = adapter.connect?.bind(adapter)
  const destroy = adapter.destroy?.bind(adapter)

  adapter.connect = async (options) => {
    holder.client ??= await openClient(file)
    await connect?.(options)
  }
  adapter.destroy = async () => {
    await destroy?.()
    holder.client?.close()
    holder.client = undefined
  }
  return adapter
}

async function openClient(file: string): Promise<Client> {
  mkdirSync(path.dirname(file), { recursive: true })
  const client = queuedClient(`file:${file}`)
  // Readers see the last finished state while a writer is at work.
  await client.execute('PRAGMA journal_mode = WAL')
  return client
}
