import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startBuiltSite, type BuiltSite } from '../built-site.ts'

let site: BuiltSite

beforeAll(async () => {
  site = await startBuiltSite()
})
afterAll(() => site.stop())

it('gives the other names of a hard word, and no number that people only type', async () => {
  const html = await readFile(path.join(site.folder, 'glossary', 'index.html'), 'utf8')
  expect(html).toContain('People also say: carers assessment, assessment of needs.')
})
