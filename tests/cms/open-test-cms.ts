import type { Payload } from 'payload'
import { dataFolder } from '../../content/data-folder.ts'

export interface TestCms {
  payload: Payload
  /** Its data folder, which is the test file's own. */
  folder: string
  close: () => Promise<void>
}

/** A CMS of its own with an empty database: SQLite in the data folder of this test file, or the PostgreSQL that `databaseUrl` names. One a test file. */
export async function openTestCms(databaseUrl?: string): Promise<TestCms> {
  process.env['PAYLOAD_SECRET'] = 'only for tests, never outside them'
  // Origins are part of what is tested: the port that somebody chose for a start of their own must not change them.
  delete process.env['CMS_URL']
  delete process.env['CMS_PORT']
  if (databaseUrl === undefined) delete process.env['DATABASE_URL']
  else process.env['DATABASE_URL'] = databaseUrl

  const { openCms } = await import('../../cms/open-cms.ts')
  const payload = await openCms()
  return { payload, folder: dataFolder(), close: () => payload.destroy() }
}
