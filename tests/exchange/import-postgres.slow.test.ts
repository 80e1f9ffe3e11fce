import { afterAll, beforeAll, describe } from 'vitest'
import { openTestCms, type TestCms } from '../cms/open-test-cms.ts'
import { startTestPostgres } from '../cms/test-postgres.ts'
import { directoryImports } from './imports.ts'

const server = await startTestPostgres()

describe.skipIf(!server)('imports on PostgreSQL', () => {
  let cms: TestCms | undefined

  beforeAll(async () => {
    cms = await openTestCms(server?.url)
  })
  afterAll(async () => {
    await cms?.close()
    await server?.stop()
  })

  directoryImports(() => {
    if (!cms) throw new Error('the CMS is not open')
    return cms.payload
  })
})
