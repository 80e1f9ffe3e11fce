import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { createClient } from '@libsql/client'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { lookAtBraille, lookAtChromium, lookAtDataFolder, lookAtNode, lookAtSecret } from '../../scripts/doctor/computer.ts'
import { lookAtDatabase } from '../../scripts/doctor/database.ts'
import { formatFinding, isProblem } from '../../scripts/doctor/finding.ts'
import { lookAtLiveSite } from '../../scripts/doctor/live-site.ts'

let data: string
beforeEach(async () => {
  data = await mkdtemp(path.join(tmpdir(), 'waymark-doctor-'))
})
afterEach(() => rm(data, { recursive: true }))

test('a problem is shown with its remedy, an optional thing as missing, and only the problem is a failure', () => {
  const problem = { about: 'Disk', words: '12 MB free', remedy: 'Free some space.' }
  expect(formatFinding(problem)).toBe('PROBLEM  Disk: 12 MB free\n         Free some space.')
  expect(isProblem(problem)).toBe(true)
  expect(formatFinding({ ...problem, isOptional: true })).toMatch(/^MISSING/)
  expect(isProblem({ ...problem, isOptional: true })).toBe(false)
  expect(formatFinding({ about: 'Disk', words: '3.0 GB free' })).toBe('OK       Disk: 3.0 GB free')
})

test('an old Node is a problem', () => {
  expect(isProblem(lookAtNode('v20.20.2'))).toBe(true)
  expect(isProblem(lookAtNode('v24.21.0'))).toBe(false)
})

test('a data folder that is not there yet is told, and so is a secret that others can read', async () => {
  expect((await lookAtDataFolder(path.join(data, 'none'))).remedy).toContain('npm start')
  await writeFile(path.join(data, 'secret'), 'x', { mode: 0o600 })
  expect(isProblem(await lookAtSecret(data))).toBe(false)
  await chmod(path.join(data, 'secret'), 0o640)
  expect((await lookAtSecret(data)).remedy).toContain('chmod 600')
})

test('programs that only some work needs are missing, not a problem', () => {
  expect(lookAtBraille({ PATH: data })).toMatchObject({ isOptional: true })
  expect(isProblem(lookAtChromium({ PATH: data }))).toBe(false)
})

describe('the database', () => {
  const look = () => lookAtDatabase(data, undefined, path.join(data, 'migrations'))
  const execute = async (...statements: string[]) => {
    const client = createClient({ url: pathToFileURL(path.join(data, 'cms.db')).href })
    for (const statement of statements) await client.execute(statement)
    client.close()
  }
  beforeEach(async () => {
    await mkdir(path.join(data, 'migrations'))
    await writeFile(path.join(data, 'migrations', '20261122_initial.ts'), '')
    await writeFile(path.join(data, 'migrations', '20261201_more.ts'), '')
  })

  test('that is not there yet is told with the command that makes it', async () => {
    expect((await look()).remedy).toContain('npm start')
  })

  test('that lacks a change to its tables is told by the name of the change', async () => {
    await execute('CREATE TABLE payload_migrations (name TEXT)', "INSERT INTO payload_migrations VALUES ('20261122_initial')")
    expect((await look()).words).toContain('are waiting: 20261201_more')
    await execute("INSERT INTO payload_migrations VALUES ('20261201_more')")
    expect(isProblem(await look())).toBe(false)
  })

  test('that is damaged leads to the newest backup', async () => {
    await writeFile(path.join(data, 'cms.db'), 'this is no database, and long enough to be taken for one'.repeat(100))
    expect((await look()).remedy).toContain('npm run restore')
  })

  test('on a PostgreSQL that does not answer is told by its address', async () => {
    expect((await lookAtDatabase(data, 'postgres://editor:secret@127.0.0.1:9/waymark')).words).toBe('nothing answers at 127.0.0.1:9')
  })
})

test('a live link to a site that is not whole is a problem', async () => {
  expect((await lookAtLiveSite(data)).words).toContain('nothing has been published')
  await symlink(path.join('sites', 'abc'), path.join(data, 'live'))
  expect((await lookAtLiveSite(data)).words).toContain('not a whole site')
})
