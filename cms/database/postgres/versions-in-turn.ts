import { sql } from '@payloadcms/db-postgres'
import type { DatabaseAdapter } from 'payload'

interface Transaction {
  execute: (query: unknown) => Promise<unknown>
}
interface NewVersion {
  parent: number | string
  req?: { transactionID?: number | string | Promise<number | string> }
}
type Write = (this: DatabaseAdapter, args: NewVersion) => Promise<unknown>

/**
 * Lets people who save the same entry at the same moment wait for each other. Payload marks all its earlier versions as no longer the
 * latest, in whatever order it meets them: two who do so at once can each hold what the other waits for, and PostgreSQL then turns one
 * of them away ("deadlock detected"). The wait ends with the transaction.
 */
export function withVersionsInTurn(adapter: DatabaseAdapter): DatabaseAdapter {
  const write = adapter.createVersion as unknown as Write
  const inTurn: Write = async function (args) {
    const open = await args.req?.transactionID
    const session = open === undefined ? undefined : this.sessions?.[String(open)]
    const transaction = session?.db as Transaction | undefined
    await transaction?.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${String(args.parent)}, 0))`)
    return write.call(this, args)
  }
  Object.assign(adapter, { createVersion: inTurn })
  return adapter
}
