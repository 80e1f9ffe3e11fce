import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'

export interface TestCms {
  payload: Payload
  close: () => Promise<void>
}

/** A CMS of its own with an empty database: SQLite in a folder of its own, or the PostgreSQL that `databaseUrl` names. One a test file. */
export async function openTestCms(databaseUrl?: string): Promise<TestCms> {
  const folder = await mkdtemp(path.join(tmpdir(), 'waymark-cms-'))
  process.env['DATA_DIR'] = folder
  process.env['PAYLOAD_SECRET'] = 'only for tests, never outside them'
  if (databaseUrl === undefined) delete process.env['DATABASE_URL']
  else process.env['DATABASE_URL'] = databaseUrl

  const { openCms } = await import('../../cms/open-cms.ts')
  const payload = await openCms()
  return {
    payload,
    async close() {
      await payload.destroy()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
