import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm, stat } from 'node:fs/promises'
import { createClient, type Client } from '@libsql/client'
import path from 'node:path'
import { manifestFile } from '../../../content/publication/layout.ts'
import { readPublication } from '../../../content/publication/read-publication.ts'
import { indexFile, indexFolder, listIndexes } from './index-files.ts'
import { columns, tables, type Row, type Table } from './tables.ts'
import { textOf } from './text-of.ts'
import { toRows, type ModifiedAt, type Rows } from './to-rows.ts'

/** Rows that are written by one statement. */
const rowsAtOnce = 1000

/**
 * Makes the API's index of a publication, unless it is there. What is in no publication cannot get into it.
 * @param publicationFolder `publications/<digest>`
 */
export async function ensureIndex(publicationFolder: string): Promise<void> {
  const target = indexFile(path.basename(publicationFolder))
  if (existsSync(target)) return
  const { records, settings, digest } = await readPublication(publicationFolder)
  const { mtime } = await stat(path.join(publicationFolder, manifestFile))
  const earlier = await readEarlier()
  const rows = toRows(records, (id, fingerprint) => earlier(id, fingerprint) ?? mtime.toISOString())
  rows.about = Object.entries({
    digest,
    name: settings.name,
    publisher: settings.publisher,
    services: rows.services.length,
    at_locations: rows.at_locations.length,
    organizations: rows.organizations.length,
    taxonomies: rows.taxonomies.length,
    taxonomy_terms: rows.taxonomy_terms.length,
  }).map(([name, value]) => [name, String(value)])
  await writeWhole(target, rows)
}

/** Under another name first, so that an index is whole or not there. */
async function writeWhole(target: string, rows: Rows): Promise<void> {
  await mkdir(indexFolder(), { recursive: true })
  const unfinished = path.join(indexFolder(), `.unfinished-${randomUUID()}`)
  const client = createClient({ url: `file:${unfinished}` })
  try {
    // Nobody else reads it yet, and after a power cut it is made again.
    await client.execute('PRAGMA synchronous = OFF')
    await client.batch([...tables], 'write')
    for (const table of Object.keys(columns) as Table[]) await writeRows(client, table, rows[table])
    await client.execute('ANALYZE')
    client.close()
    await rename(unfinished, target)
  } finally {
    client.close()
    await rm(unfinished, { force: true })
  }
}

async function writeRows(client: Client, table: Table, rows: readonly Row[]): Promise<void> {
  const names = columns[table]
  const sql = `INSERT INTO ${table} (${names.join(', ')}) SELECT ${names.map((_, index) => `value ->> ${index}`).join(', ')} FROM json_each(?)`
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    await client.batch([{ sql, args: [JSON.stringify(rows.slice(from, from + rowsAtOnce))] }], 'write')
  }
}

/** What the newest index before says of when each service last changed: a service that says the same keeps its time. */
async function readEarlier(): Promise<(...of: Parameters<ModifiedAt>) => string | undefined> {
  const times = new Map<string, string>()
  for (const digest of await byAge(await listIndexes())) {
    const client = createClient({ url: `file:${indexFile(digest)}` })
    try {
      const { rows } = await client.execute('SELECT id, fingerprint, modified FROM services')
      for (const row of rows) times.set(`${textOf(row, 'id')} ${textOf(row, 'fingerprint')}`, textOf(row, 'modified'))
    } finally {
      client.close()
    }
  }
  return (id, fingerprint) => times.get(`${id} ${fingerprint}`)
}

/** The last one, if there is one. */
async function byAge(digests: readonly string[]): Promise<string[]> {
  const dated = await Promise.all(digests.map(async (digest) => ({ digest, at: (await stat(indexFile(digest))).mtimeMs })))
  return dated
    .sort((one, other) => other.at - one.at)
    .slice(0, 1)
    .map(({ digest }) => digest)
}
