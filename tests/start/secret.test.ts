import { chmod, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ensureSecret } from '../../scripts/start/secret.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'waymark-secret-'))
})
afterEach(() => rm(folder, { recursive: true }))

test('the first start makes a long secret that only this account can read', async () => {
  const secret = await ensureSecret(path.join(folder, 'data'))
  expect(secret).toMatch(/^[0-9a-f]{64}$/)
  expect((await stat(path.join(folder, 'data', 'secret'))).mode & 0o777).toBe(0o600)
})

test('later starts keep the secret, so that nobody is signed out', async () => {
  const first = await ensureSecret(folder)
  expect(await ensureSecret(folder)).toBe(first)
})

test('two installations never share a secret', async () => {
  expect(await ensureSecret(path.join(folder, 'one'))).not.toBe(await ensureSecret(path.join(folder, 'other')))
})

test('a secret that a copy made readable for everyone is closed again', async () => {
  await ensureSecret(folder)
  await chmod(path.join(folder, 'secret'), 0o644)
  await ensureSecret(folder)
  expect((await stat(path.join(folder, 'secret'))).mode & 0o777).toBe(0o600)
})

test('a data folder that cannot be made is told with the remedy', async () => {
  await writeFile(path.join(folder, 'file'), '')
  await expect(ensureSecret(path.join(folder, 'file', 'data'))).rejects.toThrow('set DATA_DIR to one that you may write to')
})
