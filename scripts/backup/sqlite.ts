import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { createClient } from '@libsql/client'
import { RemedyError } from '../launch/remedy.mjs'

/**
 * Copies the database as it is at one moment, while editors go on working.
 * @throws RemedyError when there is no database yet
 */
export async function copySqlite(database: string, copy: string): Promise<void> {
  if (!existsSync(database))
    throw new RemedyError(
      `There is no database yet at ${database}, so there is nothing to back up.`,
      'Run npm start first, or set DATA_DIR to the folder that holds it.',
    )
  const client = createClient({ url: pathToFileURL(database).href })
  try {
    await client.execute({ sql: 'VACUUM INTO ?', args: [copy] })
  } finally {
    client.close()
  }
}

/** Puts a copied database in place. Its write-ahead files belong to the one before it and go with it. */
export async function placeSqlite(copy: string, database: string, keepOldIn: string): Promise<void> {
  for (const ending of ['', '-wal', '-shm']) {
    if (existsSync(database + ending)) await rename(database + ending, path.join(keepOldIn, path.basename(database) + ending))
  }
  await rm(database, { force: true })
  await rename(copy, database)
}
