import { afterAll, beforeAll, describe } from 'vitest'
import { startTestPostgres } from '../cms/test-postgres.ts'
import { startDirectoryCms, type DirectoryCms } from '../providers/directory-cms.ts'
import { followsFeeds } from './following.ts'

const server = await startTestPostgres()

describe.skipIf(!server)('feeds that are followed, on PostgreSQL', () => {
  let directory: DirectoryCms | undefined

  beforeAll(async () => {
    directory = await startDirectoryCms(server?.url)
  })
  afterAll(async () => {
    await directory?.stop()
    await server?.stop()
  })

  followsFeeds(() => {
    if (!directory) throw new Error('the CMS is not open')
    return directory
  })
})
