import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
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
