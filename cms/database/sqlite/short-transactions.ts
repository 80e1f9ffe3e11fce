import type { DatabaseAdapter } from 'payload'
import { inTransaction } from '../transactions.ts'
import type { QueuedClient } from './client.ts'

/** Every function of Payload's database adapter that writes. */
const writes = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const

type Write = (this: DatabaseAdapter, args: WriteArguments) => Promise<unknown>
interface WriteArguments {
  req?: { transactionID?: number | string | Promise<number | string> }
}

/**
 * Makes each database write one short transaction of its own: a document is stored with all its rows or not at all.
 *
 * Payload would hold a transaction open over all hooks of an operation, and anything in them that writes outside it would
 * wait for itself for ever on SQLite's single writer. The price: what a hook refuses after the write stays written. So
 * hooks that refuse run before the write (`beforeValidate`, `beforeChange`).
 */
export function withShortTransactions(adapter: DatabaseAdapter): DatabaseAdapter {
  const begin = adapter.beginTransaction
  adapter.beginTransaction = () => Promise.resolve(null)

  for (const name of writes) {
    const write = adapter[name] as unknown as Write | undefined
    if (typeof write !== 'function') throw new Error(`The database adapter has no ${name}: this version of Payload does not fit cms/database.`)
    Object.assign(adapter, { [name]: inOwnTransaction(write) })
  }
  withMigrationTransactions(adapter, begin)
  return adapter
}

function inOwnTransaction(write: Write): Write {
  return async function (args) {
    const open = await args.req?.transactionID
    if (open !== undefined && this.sessions?.[String(open)]) return write.call(this, args)
    return inTransaction(this, (transactionID) => {
      // On top of the request, which may stand for one that others share and must not carry a transaction that is over.
      const req = Object.create(args.req ?? null, { transactionID: { value: transactionID, enumerable: true } }) as object
      return write.call(this, { ...args, req })
    })
  }
}

/** A migration changes many tables: it happens whole or not at all. Nothing else runs meanwhile, so it may hold a transaction. */
function withMigrationTransactions(adapter: DatabaseAdapter, begin: DatabaseAdapter['beginTransaction']): void {
  const migrate = adapter.migrate.bind(adapter)
  adapter.migrate = async (args) => {
    const short = adapter.beginTransaction
    const { client } = adapter as unknown as { client: QueuedClient }
    adapter.beginTransaction = begin
    client.isMigrating = true
    try {
      await migrate(args)
    } finally {
      adapter.beginTransaction = short
      client.isMigrating = false
    }
  }
}
