import { sql } from '@payloadcms/db-sqlite'
import type { MigrateUpArgs } from '@payloadcms/db-sqlite'
import type { Migration } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { up as deletingForGood } from '../../cms/migrations/sqlite/20261129_185000_deleting_for_good.ts'
import { differing, stateOf } from './cms-state.ts'
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

  it('loses nothing of the organisations it makes again', async () => {
    const whole = await cms.payload.create({ collection: 'organisations', data: { name: 'Whole', formerSlugs: ['of-old'], _status: 'published' } })
    const part = await cms.payload.create({ collection: 'organisations', data: { name: 'Part', parent: whole.id, _status: 'published' } })
    await cms.payload.create({ collection: 'services', draft: true, data: { name: 'Tea club', organisation: part.id } })
    const seen = async () => ({
      ...(await stateOf(cms.payload)),
      organisations: JSON.stringify(await cms.payload.find({ collection: 'organisations', depth: 0 })),
    })
    const before = await seen()
    const again = { name: 'organisations_again', up: deletingForGood as unknown as Migration['up'], down: () => Promise.resolve() }
    await cms.payload.db.migrate({ migrations: [again] })
    expect(differing(before, await seen())).toEqual([])
  })

  it('leaves foreign keys at work afterwards', async () => {
    const data = { title: 'Refers to nothing', contacts: [{ service: '00000000-0000-4000-8000-000000000000', why: 'none' }] }
    await expect(cms.payload.create({ collection: 'guides', draft: true, data: data })).rejects.toThrow()
  })
})
