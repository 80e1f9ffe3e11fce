import { randomUUID } from 'node:crypto'
import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { createClient } from '@libsql/client'
import { dataFolder } from '../../content/data-folder.ts'
import { sqliteFile } from '../database/sqlite/adapter.ts'

/** Milliseconds to wait for an editor's save to finish. */
const patience = 10_000
const prefix = '.reading-'
/** Milliseconds after which nobody can be reading a copy any more: whoever made it was killed. */
const longestReading = 24 * 60 * 60 * 1000

/**
 * Copies the SQLite database as it is at one moment, lets this process read the copy, and removes it. Editors go on
 * saving meanwhile, and what they save belongs to the next publication. On PostgreSQL there is nothing to copy.
 * @param work opens the CMS and reads; it must be the first in this process to open it
 */
export async function withPrivateCopy<Result>(work: () => Promise<Result>): Promise<Result> {
  if (process.env['DATABASE_URL']) return work()
  const copy = path.join(dataFolder(), `${prefix}${randomUUID()}.db`)
  await removeForgotten()
  try {
    await copyDatabase(sqliteFile(), copy)
    process.env['CMS_DATABASE_FILE'] = copy
    return await work()
  } finally {
    delete process.env['CMS_DATABASE_FILE']
    for (const ending of ['', '-wal', '-shm']) await rm(copy + ending, { force: true })
  }
}

async function removeForgotten(): Promise<void> {
  for (const name of await readdir(dataFolder())) {
    if (!name.startsWith(prefix)) continue
    const file = path.join(dataFolder(), name)
    const { mtimeMs = Date.now() } = (await stat(file).catch(() => undefined)) ?? {}
    if (Date.now() - mtimeMs > longestReading) await rm(file, { force: true })
  }
}

async function copyDatabase(from: string, to: string): Promise<void> {
  const client = createClient({ url: `file:${from}` })
  try {
    await client.execute(`PRAGMA busy_timeout = ${patience}`)
    // One statement is one read: the copy is whole, whoever is writing.
    await client.execute({ sql: 'VACUUM INTO ?', args: [to] })
  } finally {
    client.close()
  }
}
