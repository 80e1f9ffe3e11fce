import { afterAll, beforeAll, describe } from 'vitest'
import { startTestPostgres } from '../cms/test-postgres.ts'
import { startDirectoryCms, type DirectoryCms } from '../providers/directory-cms.ts'
import { importScreen } from './import-screen.ts'

const server = await startTestPostgres()

describe.skipIf(!server)('the import screen on PostgreSQL', () => {
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
  importScreen(opened)
})
