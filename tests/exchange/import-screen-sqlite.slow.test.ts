import { afterAll, beforeAll, describe } from 'vitest'
import { startDirectoryCms, type DirectoryCms } from '../providers/directory-cms.ts'
import { importScreen } from './import-screen.ts'

describe('the import screen on SQLite', () => {
  let directory: DirectoryCms

  beforeAll(async () => {
    directory = await startDirectoryCms()
  })
  afterAll(() => directory.stop())

  importScreen(() => directory)
})
