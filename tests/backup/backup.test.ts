import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { createClient } from '@libsql/client'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeBackup } from '../../scripts/backup/make-backup.ts'
import { connectionVariables } from '../../scripts/backup/postgres.ts'
import { restoreBackup } from '../../scripts/backup/restore-backup.ts'

let folder: string
let data: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'waymark-backup-'))
  data = path.join(folder, 'data')
  await mkdir(path.join(data, 'media'), { recursive: true })
  await writeFile(path.join(data, 'media', 'leaflet.jpg'), 'picture')
  await writeFile(path.join(data, 'codes.ndjson'), '{"code":"K7M2-4Q"}\n')
  await writeFile(path.join(data, 'secret'), 'a secret', { mode: 0o600 })
  await execute('PRAGMA journal_mode = WAL', 'CREATE TABLE guides (title TEXT)', "INSERT INTO guides VALUES ('Taking a break')")
})
afterEach(() => rm(folder, { recursive: true }))

const open = (of = data) => createClient({ url: pathToFileURL(path.join(of, 'cms.db')).href })
async function execute(...statements: string[]) {
  const client = open()
  for (const statement of statements) await client.execute(statement)
  client.close()
}
async function titles(of = data) {
  const client = open(of)
  const { rows } = await client.execute('SELECT title FROM guides')
  client.close()
  return rows.map((row) => row['title'])
}

test('what was backed up comes back after it was spoilt', async () => {
  const backup = await makeBackup({ data })
  await execute('DELETE FROM guides')
  await rm(path.join(data, 'media', 'leaflet.jpg'))
  await restoreBackup({ backup, data, mayReplace: true })
  expect(await titles()).toEqual(['Taking a break'])
  expect(await readFile(path.join(data, 'media', 'leaflet.jpg'), 'utf8')).toBe('picture')
})

test('a backup can be restored on another computer, with the codes of prints and the secret that only its owner can read', async () => {
  const backup = await makeBackup({ data })
  const other = path.join(folder, 'other')
  await restoreBackup({ backup, data: other, mayReplace: false })
  expect(await titles(other)).toEqual(['Taking a break'])
  expect(await readFile(path.join(other, 'secret'), 'utf8')).toBe('a secret')
  expect(await readFile(path.join(other, 'codes.ndjson'), 'utf8')).toContain('K7M2-4Q')
  expect((await stat(path.join(other, 'secret'))).mode & 0o777).toBe(0o600)
})

test('the copy holds what another connection has written and not yet checkpointed', async () => {
  const editor = open()
  await editor.execute('PRAGMA wal_autocheckpoint = 0')
  await editor.execute("INSERT INTO guides VALUES ('Money')")
  const backup = await makeBackup({ data })
  editor.close()
  const other = path.join(folder, 'other')
  await restoreBackup({ backup, data: other, mayReplace: false })
  expect(await titles(other)).toEqual(['Taking a break', 'Money'])
})

test('later writes in the write-ahead file do not leak into what is restored', async () => {
  const backup = await makeBackup({ data })
  const editor = open()
  await editor.execute("INSERT INTO guides VALUES ('Written after the backup')")
  editor.close()
  await restoreBackup({ backup, data, mayReplace: true })
  expect(await titles()).toEqual(['Taking a break'])
})

test('nothing is replaced without leave, and what is replaced is kept', async () => {
  const backup = await makeBackup({ data })
  await execute("INSERT INTO guides VALUES ('Money')")
  await expect(restoreBackup({ backup, data, mayReplace: false })).rejects.toThrow('--yes')
  expect(await titles()).toEqual(['Taking a break', 'Money'])
  const before = await restoreBackup({ backup, data, mayReplace: true })
  expect(await titles(before)).toEqual(['Taking a break', 'Money'])
})

test.each([
  ['changed', (backup: string) => writeFile(path.join(backup, 'media', 'leaflet.jpg'), 'other')],
  ['missing', (backup: string) => rm(path.join(backup, 'media', 'leaflet.jpg'))],
  ['added', (backup: string) => writeFile(path.join(backup, 'media', 'other.jpg'), '')],
])('a backup with a file %s is refused before anything is changed', async (_, spoil) => {
  const backup = await makeBackup({ data })
  await spoil(backup)
  await execute('DELETE FROM guides')
  await expect(restoreBackup({ backup, data, mayReplace: true })).rejects.toThrow(/damaged: media\/(leaflet|other)\.jpg/)
  expect(await titles()).toEqual([])
})

test('a folder that is no backup is refused by name', async () => {
  await expect(restoreBackup({ backup: folder, data, mayReplace: true })).rejects.toThrow(`${folder} is not a backup`)
})

test('a backup of the built-in database is not forced into PostgreSQL', async () => {
  const backup = await makeBackup({ data })
  await expect(restoreBackup({ backup, data, databaseUrl: 'postgres://localhost/waymark', mayReplace: true })).rejects.toThrow('Unset DATABASE_URL')
})

test('without a database there is nothing to back up, and no half backup is left that looks whole', async () => {
  const empty = path.join(folder, 'empty')
  await expect(makeBackup({ data: empty })).rejects.toThrow('Run npm start first')
  expect((await readdir(path.join(empty, 'backups'))).filter((name) => !name.endsWith('.part'))).toEqual([])
})

test('the password for PostgreSQL goes by variables, unescaped', () => {
  expect(connectionVariables('postgres://editor:p%40ss@db.example:5433/waymark?sslmode=require')).toEqual({
    PGHOST: 'db.example',
    PGPORT: '5433',
    PGUSER: 'editor',
    PGPASSWORD: 'p@ss',
    PGDATABASE: 'waymark',
    PGSSLMODE: 'require',
  })
})
