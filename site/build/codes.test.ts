import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { WaymarkDocument } from '../../content/document/node.ts'
import { addCodes, oldCodes, readCodes } from './codes.ts'

const page = (code: string): WaymarkDocument => ({ code, address: '/guides/x/', title: 'X' }) as WaymarkDocument
let file: string
beforeEach(async () => {
  file = path.join(await mkdtemp(path.join(tmpdir(), 'waymark-codes-')), 'codes.ndjson')
})
afterEach(() => rm(path.dirname(file), { recursive: true, force: true }))

describe('codes printed on paper', () => {
  it('are kept for ever, each once', async () => {
    await addCodes(file, [page('AAAA-01')], '2026-11-22')
    await addCodes(file, [page('AAAA-01'), page('BBBB-02')], '2026-11-23')
    expect((await readCodes(file)).map(({ code, day }) => [code, day])).toEqual([
      ['AAAA-01', '2026-11-22'],
      ['BBBB-02', '2026-11-23'],
    ])
  })

  it('are old when the page has other words now', async () => {
    await addCodes(file, [page('AAAA-01')], '2026-11-22')
    expect(oldCodes(await readCodes(file), [page('AAAA-01')])).toEqual([])
    expect(oldCodes(await readCodes(file), [page('BBBB-02')])).toEqual([{ code: 'AAAA-01', address: '/guides/x/', title: 'X', day: '2026-11-22' }])
  })

  it('survive a line that a power loss cut off', async () => {
    await addCodes(file, [page('AAAA-01')], '2026-11-22')
    await appendFile(file, '{"code":"BBB')
    await addCodes(file, [page('CCCC-03')], '2026-11-23')
    expect((await readCodes(file)).map(({ code }) => code)).toEqual(['AAAA-01', 'CCCC-03'])
    expect(await readFile(file, 'utf8')).toMatch(/\n$/)
  })
})
