import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { SearchEntry } from '../../formats/search/search-entries.ts'
import type { Searchable } from '../../formats/search/index-pages.ts'
import { indexInThread } from './index-in-thread.ts'

const nothing: Searchable = { entries: [], jargon: [], bestAnswers: [], glossaryFormats: [] }
let siteFolder: string
beforeAll(async () => {
  siteFolder = await mkdtemp(path.join(tmpdir(), 'waymark-index-'))
  await mkdir(path.join(siteFolder, 'a'))
  await writeFile(path.join(siteFolder, 'a/index.html'), '<html lang="en"><head></head><body><main>Nothing to find</main></body></html>')
  await writeFile(path.join(siteFolder, 'index.html'), '<html lang="en"><head></head><body><main data-pagefind-body="true">Home</main></body></html>')
})
afterAll(() => rm(siteFolder, { recursive: true, force: true }))

it('tells what is wrong with an index that is made in another thread', async () => {
  const pages = (...files: string[]) => indexInThread({ siteFolder, pages: files, searchable: nothing }, () => undefined)
  await expect(pages('/a/index.html')).rejects.toThrow('no page has data-pagefind-body')
  await expect(pages('/index.html')).rejects.toThrow('search knows nothing of /')
  await expect(pages('/b/index.html')).rejects.toThrow('ENOENT')
})

it('says how far it is', async () => {
  const told: [number, number | undefined][] = []
  const entry: SearchEntry = { address: '/', title: 'Home', kind: 'Advice', words: [], stages: [], topics: [], areas: [], formats: [], isSensitive: false }
  await indexInThread({ siteFolder, pages: ['/a/index.html', '/index.html'], searchable: { ...nothing, entries: [entry] } }, (done, of) =>
    told.push([done, of]),
  )
  expect(told.at(-1)).toEqual([2, 2])
})
