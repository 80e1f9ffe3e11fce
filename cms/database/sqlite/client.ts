import { createClient, type Client, type InArgs, type InStatement, type ResultSet, type Transaction, type TransactionMode } from '@libsql/client'
import { pauses } from './pauses.ts'
import { turns } from './turns.ts'

/** How long a writer waits for other writers of this process, and how long SQLite itself waits for other processes. */
const patience = 30_000
const otherProcesses = 10_000

const writes = /^\s*(insert|update|delete|replace|create|drop|alter|vacuum|reindex)\b/i

/**
 * A client for one SQLite file whose writers take turns. Readers never wait: they use connections of their own and, with
 * write-ahead logging, see the last finished state while a writer is at work.
 *
 * @param url `file:` address of the database.
 */
export function queuedClient(url: string): QueuedClient {
  return new QueuedClient(url)
}

/** A class because Drizzle takes a plain object to be its own settings. */
export class QueuedClient implements Client {
  readonly #url: string
  readonly #client: Client
  readonly #writers = turns(patience)
  readonly #pause = pauses()
  /** While true, each transaction is one of `rebuildingTransaction`. */
  isMigrating = false

  constructor(url: string) {
    this.#url = url
    this.#client = createClient({ url, timeout: otherProcesses })
  }

  get closed(): boolean {
    return this.#client.closed
  }

  get protocol(): string {
    return this.#client.protocol
  }

  async execute(statement: InStatement | string, args?: InArgs): Promise<ResultSet> {
    await this.#pause()
    const run = () => (typeof statement === 'string' ? this.#client.execute(statement, args) : this.#client.execute(statement))
    return writes.test(typeof statement === 'string' ? statement : statement.sql) ? this.#inTurn(run) : run()
  }

  async batch(statements: (InStatement | [string, InArgs?])[], mode?: TransactionMode): Promise<ResultSet[]> {
    return this.#inTurn(() => this.#client.batch(statements, mode))
  }

  async migrate(statements: InStatement[]): Promise<ResultSet[]> {
    return this.#inTurn(() => this.#client.migrate(statements))
  }

  async executeMultiple(sql: string): Promise<void> {
    return this.#inTurn(() => this.#client.executeMultiple(sql))
  }

  async transaction(mode: TransactionMode = 'write'): Promise<Transaction> {
    const end = await this.#writers.take()
    try {
      return endingTurn(await (this.isMigrating ? rebuildingTransaction(this.#url) : this.#client.transaction(mode)), end, this.#pause)
    } catch (error) {
      end()
      throw error
    }
  }

  async sync(): ReturnType<Client['sync']> {
    return this.#client.sync()
  }

  reconnect(): void {
    this.#client.reconnect()
  }

  close(): void {
    this.#client.close()
  }

  async #inTurn<Result>(run: () => Promise<Result>): Promise<Result> {
    const end = await this.#writers.take()
    try {
      return await run()
    } finally {
      end()
    }
  }
}

/** The transaction, whose turn ends when it does, however it ends. */
function endingTurn(transaction: Transaction, end: () => void, pause = pauses()): Transaction {
  return {
    get closed() {
      return transaction.closed
    },
    execute: async (statement) => {
      await pause()
      return transaction.execute(statement)
    },
    batch: (statements) => transaction.batch(statements),
    executeMultiple: (sql) => transaction.executeMultiple(sql),
    commit: () => transaction.commit().finally(end),
    rollback: () => transaction.rollback().finally(end),
    close: () => {
      try {
        transaction.close()
      } finally {
        end()
      }
    },
  }
}

/**
 * A transaction in which a migration may rebuild tables. To SQLite, dropping the old table deletes its rows, and with foreign
 * keys on that deletes or empties everything that refers to them; the migrations' own PRAGMA does nothing inside a transaction.
 * So it runs on a connection of its own without foreign keys, and what is stored is checked before COMMIT.
 */
async function rebuildingTransaction(url: string): Promise<Transaction> {
  const client = createClient({ url, timeout: otherProcesses, concurrency: 1 })
  await client.execute('PRAGMA foreign_keys = OFF')
  const transaction = await client.transaction('write')
  const ended = endingTurn(transaction, () => {
    client.close()
  })
  return Object.assign(ended, {
    commit: async () => {
      const { rows } = await transaction.execute('PRAGMA foreign_key_check')
      if (rows.length > 0) throw new Error(`The migration leaves ${rows.length} rows that refer to nothing. Nothing was changed.`)
      await transaction.commit().finally(() => {
        client.close()
      })
    },
  })
}
