import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { WaymarkDocument } from '../../content/document/node.ts'
import { ProblemsError } from '../../content/schema/problem.ts'
import { makeFiles, toManifest } from '../../site/build/files/make-files.ts'
import { documentOf, everyBlock } from '../formats/text-every-kind.ts'

const formatsOf = (name: string): string => new URL(`./build-formats/${name}.ts`, import.meta.url).href
const page = (slug: string, words = 'Some words.'): WaymarkDocument => ({
  ...documentOf([everyBlock.list, { kind: 'paragraph', children: [{ kind: 'text', value: words }] }]),
  slug,
  address: `/guides/${slug}/`,
})

let cacheFolder: string
beforeEach(async () => {
  cacheFolder = await mkdtemp(path.join(tmpdir(), 'waymark-files-'))
})
afterEach(() => rm(cacheFolder, { recursive: true, force: true }))

const make = (documents: WaymarkDocument[], formats: string, more = {}) =>
  makeFiles(documents, {
    formatsModule: formatsOf(formats),
    context: { mediaFolder: cacheFolder, madeOn: '2026-11-22' },
    cacheFolder,
    workers: 2,
    count: () => undefined,
    ...more,
  })

describe('making the files of pages', () => {
  it('draws each once, and afterwards only those whose words changed', async () => {
    expect(await make([page('a'), page('b')], 'text-only')).toMatchObject({ rendered: 2, reused: 0 })
    expect(await make([page('a'), page('b')], 'text-only')).toMatchObject({ rendered: 0, reused: 2 })
    expect(await make([page('a'), page('b', 'Other words.')], 'text-only')).toMatchObject({ rendered: 1, reused: 1 })
  })

  it('does not draw again because a day has passed', async () => {
    await make([page('a')], 'text-only')
    const later = { context: { mediaFolder: cacheFolder, madeOn: '2026-11-23' } }
    expect(await make([page('a')], 'text-only', later)).toMatchObject({ rendered: 0 })
  })

  it('lists the files by page, with their sizes', async () => {
    const { files } = await make([page('a')], 'text-only')
    const entry = toManifest(files)['/guides/a/']
    expect(entry).toMatchObject([{ format: 'text', label: 'Plain text', to: '/guides/a/a.txt', mediaType: 'text/plain' }])
    expect(entry?.[0]?.bytes).toBeGreaterThan(100)
  })

  it('leaves out what this computer cannot make or a language has no letters for, and says so', async () => {
    const { files, leftOut } = await make([page('a'), { ...page('b'), language: 'cy' }], 'left-out')
    expect(files.map(({ address }) => address)).toEqual(['/guides/a/a.txt', '/guides/a/a-english.txt', '/guides/b/b-cy.txt'])
    expect(leftOut).toEqual([
      'Woven cloth left out: there is no loom. Buy a loom.',
      'English words: the language "cy" is not English, so one page goes without.',
    ])
  })

  it('tells every page that could not be drawn, and keeps those that could', async () => {
    const failure = await make([page('a'), page('b')], 'broken').catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(ProblemsError)
    const told = (failure as ProblemsError).problems.map(({ record, field, problem }) => `${record} ${field} ${problem}`).sort()
    expect(told).toEqual(['/guides/a/ Broken file could not be made: no ink for a', '/guides/b/ Broken file could not be made: no ink for b'])
    expect(await make([page('a'), page('b')], 'text-only')).toMatchObject({ rendered: 0, reused: 2 })
  })

  it('stops at once when the disk is full, and does not blame the page', async () => {
    const failure = await make([page('disk-full')], 'stuck').catch((error: unknown) => error)
    expect(failure).not.toBeInstanceOf(ProblemsError)
    expect(String(failure)).toContain('ENOSPC')
  })

  it('goes on when one page never ends and another takes its thread down', async () => {
    const failure = await make([page('endless'), page('crash'), page('fine')], 'stuck', { timeout: 8 }).catch((error: unknown) => error)
    const told = (failure as ProblemsError).problems.map(({ record, problem }) => `${record} ${problem}`).sort()
    expect(told).toHaveLength(2)
    expect(told[0]).toContain('/guides/crash/ could not be made')
    expect(told[1]).toBe('/guides/endless/ was not ready after 8 seconds')
    expect(await make([page('fine')], 'stuck')).toMatchObject({ rendered: 0, reused: 1 })
  })
})
