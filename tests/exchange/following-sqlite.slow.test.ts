import { afterAll, beforeAll, describe } from 'vitest'
import { startDirectoryCms, type DirectoryCms } from '../providers/directory-cms.ts'
import { followsFeeds } from './following.ts'

describe('feeds that are followed, on SQLite', () => {
  let directory: DirectoryCms

  beforeAll(async () => {
    directory = await startDirectoryCms()
  })
  afterAll(() => directory.stop())

  followsFeeds(() => directory)
})
