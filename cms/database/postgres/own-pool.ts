import type { DatabaseAdapter } from 'payload'

/** What is used here of the PostgreSQL driver's pool of connections. */
interface Pool {
  on: (event: 'error', listener: (error: Error) => void) => void
  end: () => Promise<void>
}

interface WithPool {
  pg: { Pool: new (options: unknown) => Pool }
  poolOptions: unknown
  pool: Pool | undefined
}

/**
 * Gives the adapter a pool whose connections survive a restart of the database and close with the CMS. Payload's own keeps one
 * connection for ever, so that nothing can close, and ends the whole process when an idle connection is cut.
 */
export function withOwnPool(adapter: DatabaseAdapter): DatabaseAdapter {
  const holder = adapter as unknown as WithPool
  const connect = adapter.connect?.bind(adapter)
  const destroy = adapter.destroy?.bind(adapter)

  adapter.connect = async (options) => {
    holder.pool ??= openPool(adapter, holder)
    await connect?.(options)
  }
  adapter.destroy = async () => {
    await destroy?.()
    await holder.pool?.end()
    holder.pool = undefined
  }
  return adapter
}

function openPool(adapter: DatabaseAdapter, { pg, poolOptions }: WithPool): Pool {
  const pool = new pg.Pool(poolOptions)
  // An idle connection that is cut leaves the pool by itself; the next query opens another.
  pool.on('error', (error) => {
    adapter.payload.logger.warn(`A connection to the database was cut (${error.message}). The next request opens another.`)
  })
  return pool
}
