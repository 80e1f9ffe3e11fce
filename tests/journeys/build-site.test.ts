import { spawn } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildDocuments } from '../../content/document/build-documents.ts'
import type { WaymarkDocument } from '../../content/document/node.ts'
import { publishContentFiles } from '../../content/publication/publish-content-files.ts'
import { readPublication } from '../../content/publication/read-publication.ts'
import { fileAddress } from '../../content/document/addresses.ts'
import { buildSite } from '../../site/build/build-site.ts'
import { liveLink, publicationsFolder, siteFolder, sitesFolder } from '../../site/build/data-folders.ts'
import { liveDigest } from '../../site/build/live/site-record.ts'
import { rollBack } from '../../site/build/live/roll-back.ts'
import { projectRoot } from '../../site/build/root.ts'
import { tsxLoader } from '../../site/build/tsx-loader.ts'
import type { Format } from '../../site/formats/format.ts'
import { formats } from '../../site/formats/registry.ts'
import { builtOn, smallSite } from '../built-site.ts'

const formatsOf = (name: string): string => new URL(`./build-formats/${name}.ts`, import.meta.url).href
let dataFolder: string
let contentFolder: string

beforeAll(async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'waymark-build-'))
  dataFolder = path.join(folder, 'data')
  contentFolder = path.join(folder, 'content')
  await cp(smallSite, contentFolder, { recursive: true })
})
afterAll(() => rm(path.dirname(dataFolder), { recursive: true, force: true }))

async function publish(): Promise<string> {
  return path.join(publicationsFolder(dataFolder), await publishContentFiles(contentFolder, publicationsFolder(dataFolder), builtOn))
}

async function edit(file: string, from: string, to: string): Promise<string> {
  const name = path.join(contentFolder, file)
  const before = await readFile(name, 'utf8')
  expect(before).toContain(from)
  await writeFile(name, before.replace(from, to))
  return publish()
}

async function documentsOf(publicationFolder: string): Promise<WaymarkDocument[]> {
  return buildDocuments(await readPublication(publicationFolder), { today: builtOn })
}

const filesOf = (documents: readonly WaymarkDocument[]): string[] =>
  documents
    .filter(({ isWebOnly }) => !isWebOnly)
    .flatMap((document) => formats.filter((format) => isDrawn(format, document)).map(({ suffix }) => fileAddress(document, suffix)))

const isDrawn = ({ variants, isFor, canDraw }: Format, document: WaymarkDocument): boolean =>
  variants.includes(document.variant) && (isFor?.(document) ?? true) && (canDraw?.(document) ?? true) === true

/** A file that was not drawn again is the same file on disk. */
async function fileNumbers(digest: string, addresses: readonly string[]): Promise<Map<string, number>> {
  return new Map(await Promise.all(addresses.map(async (address) => [address, (await stat(path.join(siteFolder(dataFolder, digest), address))).ino] as const)))
}

describe('building a site', () => {
  let first: Awaited<ReturnType<typeof buildSite>>
  let publicationFolder: string

  it('makes every file of every page, and names them on the page', async () => {
    publicationFolder = await publish()
    const steps: string[] = []
    first = await buildSite({ publicationFolder, dataFolder, madeOn: builtOn, onProgress: ({ step }) => steps.push(step) })
    const documents = await documentsOf(publicationFolder)
    const addresses = filesOf(documents)
    expect(first).toMatchObject({ isReused: false, files: { rendered: addresses.length, reused: 0 } })
    expect((await fileNumbers(first.digest, addresses)).size).toBe(addresses.length)
    for (const document of documents) {
      const html = await readFile(path.join(liveLink(dataFolder), document.address, 'index.html'), 'utf8')
      for (const address of filesOf([document])) expect(html, document.address).toContain(`href="${address}"`)
    }
    expect(new Set(steps)).toContain('Making the search index')
  })

  it('does nothing again when nothing has changed, and draws no file again on another day', async () => {
    expect(await buildSite({ publicationFolder, dataFolder, madeOn: builtOn })).toMatchObject({ digest: first.digest, isReused: true, files: { rendered: 0 } })
    const nextDay = await buildSite({ publicationFolder, dataFolder, madeOn: '2026-11-23' })
    expect(nextDay).toMatchObject({ isReused: false, files: { rendered: 0, reused: first.files.rendered } })
  })

  it('draws again only what shows the words that were edited', async () => {
    const before = await documentsOf(publicationFolder)
    publicationFolder = await edit('guides/carers-allowance.mdx', 'Get the form.', 'Get the blue form.')
    const changed = (await documentsOf(publicationFolder)).filter((document) => !before.some(({ code }) => code === document.code))
    expect(changed.map(({ address }) => address)).toContain('/guides/carers-allowance/')
    expect(changed.length).toBeLessThan(before.length / 2)

    const second = await buildSite({ publicationFolder, dataFolder, madeOn: builtOn })
    const addresses = filesOf(before)
    const [old, now] = [await fileNumbers(first.digest, addresses), await fileNumbers(second.digest, addresses)]
    const drawnAgain = addresses.filter((address) => old.get(address) !== now.get(address))
    expect(drawnAgain.sort()).toEqual(filesOf(changed).sort())
    expect(second.files.rendered).toBe(drawnAgain.length)
    expect(await readFile(path.join(liveLink(dataFolder), 'guides/carers-allowance/carers-allowance.txt'), 'utf8')).toContain('Get the blue form.')
  })

  it('leads from the code of an older print to the page as it is now', async () => {
    const [old] = (await readFile(path.join(dataFolder, 'codes.ndjson'), 'utf8')).split('\n').filter((line) => line.includes('"/guides/carers-allowance/"'))
    const { code } = JSON.parse(old ?? '') as { code: string }
    const html = await readFile(path.join(liveLink(dataFolder), 'check', code, 'index.html'), 'utf8')
    expect(html).toContain('href="/guides/carers-allowance/"')
    expect(html).not.toContain('up to date')
  })

  it('leaves the live site as it is when a file cannot be made', async () => {
    const live = await liveDigest(dataFolder)
    const failing = buildSite({ publicationFolder, dataFolder, madeOn: builtOn, formatsModule: formatsOf('broken') })
    await expect(failing).rejects.toThrow('/guides/first-steps/ > Broken file: could not be made: no ink for first-steps')
    expect(await liveDigest(dataFolder)).toBe(live)
    expect((await readdir(sitesFolder(dataFolder))).filter((name) => name.startsWith('.'))).toEqual([])
  })

  it('goes back to the site before, and forward again', async () => {
    const live = await liveDigest(dataFolder)
    const back = await rollBack(dataFolder)
    expect(back.digest).not.toBe(live)
    expect(await readFile(path.join(liveLink(dataFolder), 'guides/carers-allowance/carers-allowance.txt'), 'utf8')).not.toContain('blue form')
    expect(await buildSite({ publicationFolder, dataFolder, madeOn: builtOn })).toMatchObject({ digest: live, isReused: true })
    expect(await liveDigest(dataFolder)).toBe(live)
  })

  it.each(['Drawing the web pages', 'Making compressed copies'])('survives being killed while it is at: %s', async (step) => {
    const live = await liveDigest(dataFolder)
    publicationFolder = await edit('guides/carers-allowance.mdx', '1. ', '1. First: ')
    await buildAndKill(publicationFolder, step)
    expect(await liveDigest(dataFolder)).toBe(live)
    expect((await stat(path.join(liveLink(dataFolder), 'index.html'))).size).toBeGreaterThan(0)

    const next = await buildSite({ publicationFolder, dataFolder, madeOn: builtOn, formatsModule: formatsOf('text-only') })
    expect(await liveDigest(dataFolder)).toBe(next.digest)
    expect((await readdir(sitesFolder(dataFolder))).filter((name) => name.startsWith('.'))).toEqual([])
  })
})

/** Starts a build in a process of its own and kills it outright at a step. */
async function buildAndKill(publicationFolder: string, step: string): Promise<void> {
  const words = ['--import', tsxLoader, path.join(import.meta.dirname, 'build-and-die.ts'), publicationFolder, dataFolder, builtOn, formatsOf('text-only')]
  const child = spawn(process.execPath, words, { cwd: projectRoot, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<string | null>((resolve) => child.once('close', (_code, signal) => resolve(signal)))
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line === step) child.kill('SIGKILL')
  })
  expect(await ended).toBe('SIGKILL')
}
