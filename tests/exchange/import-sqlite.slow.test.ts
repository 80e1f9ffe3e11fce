import { afterAll, beforeAll, describe } from 'vitest'
import { openTestCms, type TestCms } from '../cms/open-test-cms.ts'
import { directoryImports } from './imports.ts'

describe('imports on SQLite', () => {
  let cms: TestCms

  beforeAll(async () => {
    cms = await openTestCms()
  })
  afterAll(() => cms.close())

  directoryImports(() => cms.payload)
})
