import { mkdtemp, readdir, rm, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createFileCache, type FileCache } from './file-cache.ts'

const key = 'ab'.repeat(32)
let folder: string
let cache: FileCache
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'waymark-cache-'))
  cache = createFileCache(folder)
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('the cache of files', () => {
  it('gives back what was put in, with its pages', async () => {
    expect(cache.find(key, 'pdf')).toBeUndefined()
    await cache.put(key, 'pdf', { bytes: new Uint8Array([1, 2, 3]), pages: 4 })
    expect(cache.find(key, 'pdf')).toMatchObject({ bytes: 3, pages: 4 })
  })

  it('does not trust a file that lost its end', async () => {
    const { path: file } = await cache.put(key, 'pdf', { bytes: new Uint8Array(1000) })
    await truncate(file, 10)
    expect(cache.find(key, 'pdf')).toBeUndefined()
  })

  it('does not trust a file without the note that says it is whole', async () => {
    const { path: file } = await cache.put(key, 'pdf', { bytes: new Uint8Array(1000) })
    await rm(file.replace(/pdf$/, 'json'))
    expect(cache.find(key, 'pdf')).toBeUndefined()
  })

  it('keeps what one of the last ten builds used, and removes the rest', async () => {
    const used = 'cd'.repeat(32)
    await cache.put(key, 'pdf', { bytes: new Uint8Array(1) })
    await cache.put(used, 'pdf', { bytes: new Uint8Array(1) })
    await cache.keepUsed(new Set([key, used]))
    for (let build = 0; build < 9; build++) await cache.keepUsed(new Set([used]))
    expect(cache.find(key, 'pdf')).toBeDefined()
    await cache.keepUsed(new Set([used]))
    expect(cache.find(key, 'pdf')).toBeUndefined()
    expect(cache.find(used, 'pdf')).toBeDefined()
    expect(await readdir(path.join(folder, 'builds'))).toHaveLength(10)
  })
})
