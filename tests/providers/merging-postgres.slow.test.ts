import { afterAll, beforeAll, describe } from 'vitest'
import { startTestPostgres } from '../cms/test-postgres.ts'
import { startDirectoryCms, type DirectoryCms } from './directory-cms.ts'
import { mergesOrganisations } from './merging-organisations.ts'
import { mergesServices } from './merging.ts'

const server = await startTestPostgres()

describe.skipIf(!server)('merging on PostgreSQL', () => {
  let directory: DirectoryCms | undefined

  beforeAll(async () => {
    directory = await startDirectoryCms(server?.url)
  })
  afterAll(async () => {
    await directory?.stop()
    await server?.stop()
  })

  const opened = (): DirectoryCms => {
    if (!directory) throw new Error('the CMS is not open')
    return directory
  }
  describe('services', () => mergesServices(opened))
  describe('organisations', () => mergesOrganisations(opened))
})
