import { sql } from '@payloadcms/db-sqlite'
import type { MigrateUpArgs } from '@payloadcms/db-sqlite'
import { createClient } from '@libsql/client'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import type { Migration } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dataFolder } from '../../content/data-folder.ts'
import { migrations } from '../../cms/migrations/sqlite/index.ts'
import { openTestCms, type TestCms } from './open-test-cms.ts'
import { makeReferred, smallestDocument } from './smallest-documents.ts'

/** What Drizzle writes for SQLite whenever a column changes: a new table in the old one's place. */
const rebuildStages: Migration = {
  name: 'rebuild_stages',
  up: async (args) => {
    const { db } = args as MigrateUpArgs
    await db.run(sql`PRAGMA foreign_keys=OFF;`)
    await db.run(sql`CREATE TABLE __new_stages AS SELECT * FROM stages;`)
    await db.run(sql`DROP TABLE stages;`)
    await db.run(
      sql`CREATE TABLE stages (id text(36) PRIMARY KEY NOT NULL, title text, description text, "order" numeric, picture_id text(36), slug text, owner_id text(36), notes text, saved_by_id text(36), updated_at text, created_at text, deleted_at text, _status text DEFAULT 'draft');`,
    )
    await db.run(
      sql`INSERT INTO stages SELECT id, title, description, "order", picture_id, slug, owner_id, notes, saved_by_id, updated_at, created_at, deleted_at, _status FROM __new_stages;`,
    )
    await db.run(sql`DROP TABLE __new_stages;`)
    await db.run(sql`PRAGMA foreign_keys=ON;`)
  },
  down: () => Promise.resolve(),
}

describe('a migration that rebuilds a table on SQLite', () => {
  let cms: TestCms

  beforeAll(async () => {
    cms = await openTestCms()
  })
  afterAll(() => cms.close())

  it('keeps everything that refers to it', async () => {
    const refer = await makeReferred(cms.payload)
    const { id } = await cms.payload.create({ collection: 'guides', data: { ...smallestDocument.guides('Refers', refer), _status: 'published' } as never })
    await cms.payload.db.migrate({ migrations: [rebuildStages] })
    expect(await cms.payload.findByID({ collection: 'guides', id, depth: 0 })).toMatchObject({ stage: refer.stage, parts: [{ title: 'Part' }] })
  })

  it('leaves foreign keys at work afterwards', async () => {
    const data = { title: 'Refers to nothing', contacts: [{ service: '00000000-0000-4000-8000-000000000000', why: 'none' }] }
    await expect(cms.payload.create({ collection: 'guides', draft: true, data: data })).rejects.toThrow()
  })
})

const filled = [
  `INSERT INTO organisations (id, name, slug, parent_id, _status) VALUES ('whole', 'Whole', 'whole', NULL, 'published'), ('part', 'Part', 'part', 'whole', 'published')`,
  `INSERT INTO organisations_texts ("order", parent_id, path, text) VALUES (1, 'whole', 'formerSlugs', 'of-old')`,
  `INSERT INTO _organisations_v (id, parent_id, version_name, version_parent_id, latest) VALUES ('v', 'part', 'Part', 'whole', 1)`,
  `INSERT INTO services (id, name, organisation_id) VALUES ('club', 'Tea club', 'part')`,
  `INSERT INTO payload_locked_documents (id) VALUES ('lock')`,
  `INSERT INTO payload_locked_documents_rels (parent_id, path, organisations_id) VALUES ('lock', 'document', 'part')`,
]
const tables = ['organisations', 'organisations_texts', '_organisations_v', 'services', 'payload_locked_documents', 'payload_locked_documents_rels']

describe('the migration that says what deleting an organisation does', () => {
  it('loses nothing of what it makes again', async () => {
    const client = createClient({ url: `file:${dataFolder()}/before.db`, concurrency: 1 })
    const seen = async () => Promise.all(tables.map(async (table) => (await client.execute(`SELECT * FROM ${table}`)).rows))
    const at = migrations.findIndex(({ name }) => name.endsWith('deleting_for_good'))
    const db = drizzle(client as never)
    for (const { up } of migrations.slice(0, at)) await up({ db })
    for (const words of filled) await client.execute(words)
    const before = await seen()
    await migrations[at]?.up({ db })
    expect(await seen()).toEqual(before)
    await client.execute(`DELETE FROM organisations WHERE id = 'whole'`)
    expect((await client.execute('SELECT name, parent_id FROM organisations')).rows).toMatchObject([{ name: 'Part', parent_id: null }])
    client.close()
  })
})
