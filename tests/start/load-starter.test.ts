import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadStarter } from '../../scripts/start/load-starter.ts'

let data: string
/** What the CMS holds. */
let held: string[]
const starter = ['guides/first-steps', 'services/carers-line']
beforeEach(async () => {
  data = await mkdtemp(path.join(tmpdir(), 'waymark-starter-'))
  held = []
})
afterEach(() => rm(data, { recursive: true }))

const load = (importStarter: () => Promise<number>) => loadStarter({ data, isEmpty: () => Promise.resolve(held.length === 0), importStarter })
const importAll = () => {
  held = [...new Set([...held, ...starter])]
  return Promise.resolve(starter.length)
}

test('a new CMS gets the starter content', async () => {
  expect(await load(importAll)).toBe('2 records loaded')
  expect(held).toEqual(starter)
})

test('a CMS that has content is left alone', async () => {
  held = ['guides/written-by-an-editor']
  expect(await load(importAll)).toContain('nothing was changed')
  expect(held).toEqual(['guides/written-by-an-editor'])
})

test('what was deleted after loading does not come back with the next start', async () => {
  await load(importAll)
  held = ['services/carers-line']
  await load(importAll)
  expect(held).toEqual(['services/carers-line'])
})

test('an import that was interrupted half-way is finished by the next start', async () => {
  const interrupted = load(() => {
    held = ['guides/first-steps']
    return Promise.reject(new Error('killed'))
  })
  await expect(interrupted).rejects.toThrow('killed')
  await load(importAll)
  expect(held).toEqual(starter)
})
