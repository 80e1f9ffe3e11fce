import { createClient, type Client, type InArgs, type InStatement, type ResultSet, type Transaction, type TransactionMode } from '@libsql/client'
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
export function queuedClient(url: string): Client {
  return new QueuedClient(createClient({ url, timeout: otherProcesses }))
}

/** A class because Drizzle takes a plain object to be its own settings. */
class QueuedClient implements Client {
  readonly #client: Client
  readonly #writers = turns(patience)

  constructor(client: Client) {
    this.#client = client
  }

  get closed(): boolean {
    return this.#client.closed
  }

  get protocol(): string {
    return this.#client.protocol
  }

  async execute(statement: InStatement | string, args?: InArgs): Promise<ResultSet> {
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
      return endingTurn(await this.#client.transaction(mode), end)
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
function endingTurn(transaction: Transaction, end: () => void): Transaction {
  return {
    get closed() {
      return transaction.closed
    },
    execute: (statement) => transaction.execute(statement),
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
