import { afterAll, beforeAll, describe } from 'vitest'
import { importContent } from '../../cms/import/import-content.ts'
import { smallSite } from '../built-site.ts'
import { openTestCms, type TestCms } from '../cms/open-test-cms.ts'
import { startTestPostgres } from '../cms/test-postgres.ts'
import { today } from './publish-cms.ts'
import { wholePublications } from './whole-publications.ts'

const server = await startTestPostgres()

describe.skipIf(!server)('what the CMS publishes, on PostgreSQL', () => {
  let cms: TestCms

  beforeAll(async () => {
    cms = await openTestCms(server?.url)
    await importContent(cms.payload, smallSite, { today })
  })
  afterAll(async () => {
    await cms.close()
    await server?.stop()
  })
  wholePublications(() => cms)
})
