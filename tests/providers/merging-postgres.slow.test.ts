import { afterAll, beforeAll, describe } from 'vitest'
import { startTestPostgres } from '../cms/test-postgres.ts'
import { startDirectoryCms, type DirectoryCms } from './directory-cms.ts'
import { mergesServices } from './merging.ts'

const server = await startTestPostgres()

describe.skipIf(!server)('merging services on PostgreSQL', () => {
  let directory: DirectoryCms | undefined

  beforeAll(async () => {
    directory = await startDirectoryCms(server?.url)
  })
  afterAll(async () => {
    await directory?.stop()
    await server?.stop()
  })

  mergesServices(() => {
    if (!directory) throw new Error('the CMS is not open')
    return directory
  })
})
