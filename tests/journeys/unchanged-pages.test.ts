import { copyFile, cp, mkdir, mkdtemp, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishContentFiles } from '../../content/publication/publish-content-files.ts'
import { buildSite } from '../../site/build/build-site.ts'
import type { SiteBuild } from '../../site/build/build-work.ts'
import { codesFile, pagesFolder, publicationsFolder } from '../../site/build/data-folders.ts'
import { listFiles } from '../../site/build/output/list-files.ts'
import { builtOn, smallSite } from '../built-site.ts'

const formatsModule = new URL('./build-formats/text-only.ts', import.meta.url).href
let folder: string
let content: string
/** Where each site follows the one before. */
let data: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'waymark-unchanged-'))
  content = path.join(folder, 'content')
  data = path.join(folder, 'data')
  await cp(smallSite, content, { recursive: true })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function edit(file: string, from: string, to: string): Promise<void> {
  const name = path.join(content, file)
  const before = await readFile(name, 'utf8')
  expect(before, file).toContain(from)
  await writeFile(name, before.replace(from, to))
}

async function build(dataFolder: string, madeOn: string): Promise<SiteBuild> {
  const digest = await publishContentFiles(content, publicationsFolder(dataFolder), builtOn)
  return buildSite({ publicationFolder: path.join(publicationsFolder(dataFolder), digest), dataFolder, madeOn, formatsModule })
}

/** The same site where nothing was built before; codes that stand on paper are known there too. */
async function buildFromNothing(madeOn: string, codes: string): Promise<SiteBuild> {
  const own = await mkdtemp(path.join(folder, 'nothing-'))
  await copyFile(codes, codesFile(own))
  return build(own, madeOn)
}

/** Every file of a site that is served, with its bytes; not those beside the pages, which keep the day they were drawn on. */
async function filesOf(site: SiteBuild): Promise<Map<string, string>> {
  const addresses = (await listFiles(site.folder)).filter((file) => !file.startsWith('/.waymark/') && !/\.txt(\.|$)/.test(file)).sort()
  return new Map(await Promise.all(addresses.map(async (file) => [file, (await readFile(path.join(site.folder, file))).toString('base64')] as const)))
}

const longAgo = new Date('2020-01-01')
/** Marks the kept pages, so that those drawn anew can be told from those taken over. */
async function age(): Promise<string[]> {
  const kept = pagesFolder(data)
  const pages = (await listFiles(kept)).filter((file) => file.endsWith('.html'))
  await Promise.all(pages.map((file) => utimes(path.join(kept, file), longAgo, longAgo)))
  return pages
}

async function drawnSince(pages: readonly string[]): Promise<string[]> {
  const times = await Promise.all(pages.map(async (file) => [file, (await stat(path.join(pagesFolder(data), file))).mtimeMs] as const))
  return times.filter(([, time]) => time !== longAgo.getTime()).map(([file]) => file.replace(/^.*\/dist/, ''))
}

describe('a site that follows another', () => {
  beforeAll(async () => {
    await mkdir(data)
    await build(data, builtOn)
  })

  it('takes over the pages that one sentence of a guide does not touch', async () => {
    const pages = await age()
    await edit('guides/staying-safe.mdx', 'title:', 'searchWords:\n  - a new word\ntitle:')
    await edit('guides/carers-allowance.mdx', 'Get the form.', 'Get the blue form.')
    await build(data, builtOn)
    const drawn = await drawnSince(pages)
    expect(drawn).toContain('/guides/carers-allowance/index.html')
    expect(drawn).not.toContain('/guides/first-steps/index.html')
    expect(drawn).not.toContain('/services/fellshire-carers-line/index.html')
    expect(drawn.length).toBeLessThan(pages.length / 3)
  })

  // Changes of what stands around every page draw all pages: each is tried without those that would hide it.
  it.each([
    [
      'what other pages show of a record, and the day',
      [
        ['organisations.yaml', 'name: Fellshire Carers', 'name: Carers of Fellshire'],
        ['stages.yaml', 'title: Starting out', 'title: The first days'],
        ['places.yaml', 'name: Northmoor', 'name: North Moor'],
        ['jargon.yaml', 'A talk with the council about', 'A chat with the council about'],
      ],
      '2037-01-01',
    ],
    ['a number of the help-now strip', [['services/emergency-services.yaml', '"999"', '"112"']], builtOn],
    ['the words around a translation', [['languages/pl.yaml', 'menu: Menu', 'menu: Spis']], builtOn],
    ['a page at the foot of every page', [['pages/about.mdx', 'title: About this site', 'title: Who we are']], builtOn],
  ] as const)('has the pages and the search that it would have from nothing, to the last byte, after a change of %s', async (_what, edits, madeOn) => {
    for (const [file, from, to] of edits) await edit(file, from, to)
    const codes = path.join(folder, 'codes.ndjson')
    await copyFile(codesFile(data), codes)
    const followed = await build(data, madeOn)
    const fresh = await buildFromNothing(madeOn, codes)
    const [one, other] = [await filesOf(followed), await filesOf(fresh)]
    expect([...one.keys()]).toEqual([...other.keys()])
    expect([...one.keys()].filter((file) => one.get(file) !== other.get(file))).toEqual([])
  })
})
