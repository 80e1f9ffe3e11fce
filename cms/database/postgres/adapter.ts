import path from 'node:path'
import { postgresAdapter } from '@payloadcms/db-postgres'
import type { DatabaseAdapter, DatabaseAdapterObj } from 'payload'
import { cmsFolder } from '../../environment.ts'
import { migrations } from '../../migrations/postgres/index.ts'
import { withTellingTransactions } from '../transactions.ts'
import { withMigrations } from '../with-migrations.ts'
import { withOwnPool } from './own-pool.ts'
import { withVersionsInTurn } from './versions-in-turn.ts'

/** For larger installations: PostgreSQL, which rolls an operation back as a whole. `url` is the value of DATABASE_URL. */
export function postgresDatabase(url: string): DatabaseAdapterObj {
  const settings = postgresAdapter({
    idType: 'uuid',
    allowIDOnCreate: true,
    blocksAsJSON: true,
    push: false,
    pool: { connectionString: url },
    migrationDir: path.join(cmsFolder, 'migrations/postgres'),
  })
  return {
    ...settings,
    init: (args) => withMigrations(withTellingTransactions(withVersionsInTurn(withOwnPool(settings.init(args) as unknown as DatabaseAdapter))), migrations),
  }
}
