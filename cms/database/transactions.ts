import { randomUUID } from 'node:crypto'
import type { DatabaseAdapter } from 'payload'

/** What Payload's SQL adapters have beyond the general adapter: Drizzle, which runs a function inside a transaction. */
interface WithDrizzle {
  drizzle: { transaction: <Result>(run: (transaction: unknown) => Promise<Result>, options?: unknown) => Promise<Result> }
  initializing: Promise<void>
}

/** Runs `work` as one transaction: what it returns is stored, what it throws undoes everything. `work` gets the id that database calls take in `req.transactionID`. */
export async function inTransaction<Result>(adapter: DatabaseAdapter, work: (transactionID: string) => Promise<Result>): Promise<Result> {
  const { drizzle } = adapter as unknown as WithDrizzle
  const sessions = (adapter.sessions ??= {})
  return drizzle.transaction(async (db) => {
    const id = randomUUID()
    sessions[id] = { db, resolve: () => Promise.resolve(), reject: () => Promise.resolve() }
    try {
      return await work(id)
    } finally {
      Reflect.deleteProperty(sessions, id)
    }
  })
}

/**
 * Transactions that Payload opens and ends by id. Payload's own swallow an error of COMMIT (a full disk, a lost connection),
 * and the editor is told that all is saved: these let it through.
 */
export function withTellingTransactions(adapter: DatabaseAdapter): DatabaseAdapter {
  const sessions = (adapter.sessions ??= {})

  adapter.beginTransaction = async (options) => {
    const connected = adapter as unknown as WithDrizzle
    await connected.initializing
    const opened = Promise.withResolvers<unknown>()
    const ending = Promise.withResolvers<undefined>()
    const done = connected.drizzle.transaction(async (db) => {
      opened.resolve(db)
      await ending.promise
    }, options)
    done.catch(opened.reject)

    const id = randomUUID()
    sessions[id] = {
      db: await opened.promise,
      resolve: () => {
        ending.resolve(undefined)
        return done
      },
      reject: () => {
        ending.reject(new Error('rolled back'))
        // Whatever goes wrong now, nothing is stored, and the error that led here is the one to tell.
        return done.catch(() => undefined)
      },
    }
    return id
  }

  adapter.commitTransaction = async (id) => end(sessions, await id, 'resolve')
  adapter.rollbackTransaction = async (id) => end(sessions, await id, 'reject')
  return adapter
}

/** Ends a transaction once; one that is already over is left alone. */
async function end(sessions: NonNullable<DatabaseAdapter['sessions']>, id: number | string, how: 'resolve' | 'reject'): Promise<void> {
  const session = sessions[String(id)]
  Reflect.deleteProperty(sessions, id)
  await session?.[how]()
}
