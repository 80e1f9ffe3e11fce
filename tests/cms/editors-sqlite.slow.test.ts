import { afterAll, beforeAll, describe } from 'vitest'
import { deletesForGood } from './deletes.ts'
import { openTestCms, type TestCms } from './open-test-cms.ts'
import { manyEditorsAtOnce } from './twenty-editors.ts'

describe('the CMS on SQLite', () => {
  let cms: TestCms

  beforeAll(async () => {
    cms = await openTestCms()
  })
  afterAll(() => cms.close())

  manyEditorsAtOnce(() => cms.payload)
  deletesForGood(() => cms.payload)
})
