import { afterAll, beforeAll, describe } from 'vitest'
import { deletesForGood } from './deletes.ts'
import { openTestCms, type TestCms } from './open-test-cms.ts'
import { startTestPostgres } from './test-postgres.ts'
import { manyEditorsAtOnce } from './twenty-editors.ts'

const server = await startTestPostgres()

describe.skipIf(!server)('the CMS on PostgreSQL', () => {
  let cms: TestCms | undefined

  beforeAll(async () => {
    cms = await openTestCms(server?.url)
  })
  afterAll(async () => {
    await cms?.close()
    await server?.stop()
  })

  const opened = () => {
    if (!cms) throw new Error('the CMS is not open')
    return cms.payload
  }
  manyEditorsAtOnce(opened)
  deletesForGood(opened)
})
