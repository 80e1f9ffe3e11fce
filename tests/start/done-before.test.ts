import { cp, mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { digestOf } from '../../scripts/start/digest.ts'
import { doOnce } from '../../scripts/start/done-before.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'waymark-done-'))
})
afterEach(() => rm(folder, { recursive: true }))

describe('work that was done before', () => {
  let runs = 0
  const once = (digest: string, isThere = true) =>
    doOnce(
      path.join(folder, 'deep', 'note'),
      digest,
      () => isThere,
      () => {
        runs += 1
        return Promise.resolve()
      },
    )
  beforeEach(() => (runs = 0))

  test('is not done again while nothing has changed', async () => {
    expect(await once('a')).toBe(true)
    expect(await once('a')).toBe(false)
    expect(runs).toBe(1)
  })

  test('is done again when what it is made from has changed', async () => {
    await once('a')
    expect(await once('b')).toBe(true)
  })

  test('is done again when its result has gone', async () => {
    await once('a')
    expect(await once('a', false)).toBe(true)
  })

  test('is done again after it failed, even when the code goes back to what worked before', async () => {
    await once('a')
    const note = path.join(folder, 'deep', 'note')
    await expect(
      doOnce(
        note,
        'b',
        () => true,
        () => Promise.reject(new Error('out of memory')),
      ),
    ).rejects.toThrow('out of memory')
    expect(await once('a')).toBe(true)
  })
})

describe('the fingerprint of code', () => {
  const write = async (file: string, text: string) => {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true })
    await writeFile(path.join(folder, file), text)
  }
  const digest = () => digestOf(folder, ['cms', 'lock.json', 'absent'], ['cms/starter'])

  beforeEach(async () => {
    await write('cms/a.ts', 'a')
    await write('cms/deep/b.ts', 'b')
    await write('lock.json', '{}')
  })

  test.each([
    ['a changed file', 'cms/deep/b.ts', 'c'],
    ['a new file', 'cms/c.ts', ''],
    ['a changed lockfile', 'lock.json', '{ }'],
  ])('%s changes it', async (_, file, text) => {
    const before = await digest()
    await write(file, text)
    expect(await digest()).not.toBe(before)
  })

  test.each(['cms/a.test.ts', 'cms/.next/x.js', 'cms/node_modules/p.js', 'cms/starter/x.mdx', 'site/x.ts'])('%s does not change it', async (file) => {
    const before = await digest()
    await write(file, 'x')
    expect(await digest()).toBe(before)
  })

  test('it is the same for a copy with other dates', async () => {
    const before = await digest()
    const copy = await mkdtemp(path.join(tmpdir(), 'waymark-copy-'))
    await cp(folder, copy, { recursive: true })
    await utimes(path.join(copy, 'cms', 'a.ts'), 1, 1)
    expect(await digestOf(copy, ['cms', 'lock.json', 'absent'], ['cms/starter'])).toBe(before)
    await rm(copy, { recursive: true })
  })
})
