import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapter, DatabaseAdapterObj } from 'payload'
import { dataFolder } from '../../../content/data-folder.ts'
import { cmsFolder } from '../../environment.ts'
import { migrations } from '../../migrations/sqlite/index.ts'
import { withTellingTransactions } from '../transactions.ts'
import { withMigrations } from '../with-migrations.ts'
import { queuedClient } from './client.ts'
import { withShortTransactions } from './short-transactions.ts'

/** The database in one file, `cms.db` in the data folder: nothing to install, one server. */
export function sqliteDatabase(): DatabaseAdapterObj {
  const file = path.join(dataFolder(), 'cms.db')
  const url = `file:${file}`
  const settings = sqliteAdapter({
    idType: 'uuid',
    allowIDOnCreate: true,
    blocksAsJSON: true,
    push: false,
    client: { url },
    wal: true,
    transactionOptions: {},
    migrationDir: path.join(cmsFolder, 'migrations/sqlite'),
  })

  return {
    ...settings,
    init(args) {
      const adapter = settings.init(args) as unknown as DatabaseAdapter
      const connect = adapter.connect?.bind(adapter)
      adapter.connect = async (options) => {
        mkdirSync(path.dirname(file), { recursive: true })
        const holder = adapter as unknown as { client: unknown }
        if (!holder.client) {
          const client = queuedClient(url)
          await client.execute('PRAGMA journal_mode = WAL')
          holder.client = client
        }
        await connect?.(options)
      }
      return withMigrations(withShortTransactions(withTellingTransactions(adapter)), migrations)
    },
  }
}
