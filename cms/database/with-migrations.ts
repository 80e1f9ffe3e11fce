import type { DatabaseAdapter, Migration } from 'payload'

/**
 * Brings the database up to date whenever the CMS connects, in development as in production: whoever opens the CMS
 * (server, import, publication, test) finds the model the code expects. `PAYLOAD_MIGRATING` is set by commands that only
 * write migrations, and must not touch a database.
 */
export function withMigrations(adapter: DatabaseAdapter, migrations: Migration[]): DatabaseAdapter {
  const connect = adapter.connect?.bind(adapter)
  adapter.connect = async (options) => {
    await connect?.(options)
    if (process.env['PAYLOAD_MIGRATING'] !== 'true' && migrations.length > 0) await adapter.migrate({ migrations })
  }
  return adapter
}
