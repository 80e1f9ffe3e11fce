import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { buildDocuments } from '../../content/document/build-documents.ts'
import type { WaymarkDocument } from '../../content/document/node.ts'
import { readPublication } from '../../content/publication/read-publication.ts'
import { writePublication } from '../../content/publication/write-publication.ts'
import type { Publication } from '../../content/schema/publication.ts'
import type { Progress } from '../../site/build/progress.ts'
import { startSiteServer, type SiteServer } from '../../site/server/start-site-server.ts'
import { ensureChromium } from '../chromium/ensure-chromium.ts'
import { tellProgress } from '../publication/tell-progress.ts'
import type { BuildAnswer, BuildTask } from './build-child.ts'
import { makeCorpus, type Corpus } from './corpus/corpus.ts'
import { runChild, type ChildRun } from './machine/child.ts'
import type { BenchOptions } from './options.ts'

/** The day that everything is made for: the same in every run. */
export const today = '2026-11-22'

/** Says what is going on, in plain lines. */
export const say = (line: string): void => console.log(`        ${line}`)

/** Does something once, however many parts of the benchmark ask for it. */
function once<Result>(task: () => Promise<Result>): () => Promise<Result> {
  let begun: Promise<Result> | undefined
  return () => (begun ??= task())
}

/** What the parts of the benchmark share; each thing is made when the first part asks for it. */
export interface BenchWork {
  options: BenchOptions
  /** Emptied and removed at the end. */
  folder: string
  corpus: () => Promise<Corpus>
  publicationFolder: () => Promise<string>
  publication: () => Promise<Publication>
  documents: () => Promise<WaymarkDocument[]>
  /** Builds the site of a publication and tells its progress. */
  build: (publicationFolder: string) => Promise<ChildRun<BuildAnswer>>
  /** The first build of the publication: with files when a part needs them. */
  site: () => Promise<ChildRun<BuildAnswer>>
  server: () => Promise<SiteServer>
  browser: () => Promise<Browser>
  close: () => Promise<void>
}

const needFiles = ['build', 'edit', 'view', 'search'] as const

export async function startWork(options: BenchOptions, folder: string): Promise<BenchWork> {
  await mkdir(folder, { recursive: true })
  const dataFolder = path.join(folder, 'data')
  const hasFiles = needFiles.some((part) => options.only.includes(part))
  const closing: (() => Promise<void>)[] = []

  const corpus = once(() => {
    say(`Writing ${options.guides} guides and ${options.services} services of made-up words`)
    return makeCorpus(options)
  })
  const publicationFolder = once(async () =>
    path.join(dataFolder, 'publications', await writePublication(await corpus(), path.join(dataFolder, 'publications'))),
  )
  const publication = once(async () => readPublication(await publicationFolder()))
  const build: BenchWork['build'] = (from) => {
    const task: BuildTask = { publicationFolder: from, dataFolder, madeOn: today, hasFiles }
    const tell = tellProgress(console.log)
    return runChild<BuildAnswer>('build-child.ts', task, { onProgress: (progress: Progress) => tell(progress) })
  }
  const site = once(async () => build(await publicationFolder()))
  const server = once(async () => {
    await site()
    const started = await startSiteServer({ dataFolder, port: 0 })
    closing.push(started.stop)
    return started
  })
  const browser = once(async () => {
    const started = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumSwitches })
    closing.push(() => started.close())
    return started
  })
  const close = async (): Promise<void> => {
    // Each is tried: one that cannot be stopped must not leave the others running.
    await Promise.allSettled(closing.map((stop) => stop()))
    await rm(folder, { recursive: true, force: true })
  }
  return {
    options,
    folder,
    corpus,
    publicationFolder,
    publication,
    documents: once(async () => buildDocuments(await publication(), { today })),
    build,
    site,
    server,
    browser,
    close,
  }
}

/** No requests of its own, and no sandbox, which containers do not allow. */
const chromiumSwitches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
