import { afterAll, beforeAll, describe } from 'vitest'
import { startDirectoryCms, type DirectoryCms } from './directory-cms.ts'
import { mergesOrganisations } from './merging-organisations.ts'
import { mergesServices } from './merging.ts'

describe('merging on SQLite', () => {
  let directory: DirectoryCms

  beforeAll(async () => {
    directory = await startDirectoryCms()
  })
  afterAll(() => directory.stop())

  describe('services', () => mergesServices(() => directory))
  describe('organisations', () => mergesOrganisations(() => directory))
})
