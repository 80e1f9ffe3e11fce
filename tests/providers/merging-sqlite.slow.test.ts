import { afterAll, beforeAll, describe } from 'vitest'
import { startDirectoryCms, type DirectoryCms } from './directory-cms.ts'
import { mergesServices } from './merging.ts'

describe('merging services on SQLite', () => {
  let directory: DirectoryCms

  beforeAll(async () => {
    directory = await startDirectoryCms()
  })
  afterAll(() => directory.stop())

  mergesServices(() => directory)
})
