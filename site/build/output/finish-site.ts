import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { glossaryAddress } from '../../../content/document/addresses.ts'
import { createBuildContext } from '../../../content/document/build-context.ts'
import { movedPages } from '../../../content/document/moved.ts'
import { ProblemsError } from '../../../content/schema/problem.ts'
import { bestAnswerViews } from '../../formats/search/best-answers.ts'
import { formatLabels, searchEntries } from '../../formats/search/search-entries.ts'
import { translationRecords } from '../../formats/search/translation-records.ts'
import type { KeptFile } from '../../offline/list.ts'
import type { Work } from '../build-work.ts'
import { liveLink, pagesFolder } from '../data-folders.ts'
import { toManifest, type MadeFiles } from '../files/make-files.ts'
import { placeFiles } from '../files/place-files.ts'
import { drawPages } from '../pages/draw-pages.ts'
import { withKeptPages } from '../pages/kept-pages.ts'
import { runStep, type Count } from '../progress.ts'
import { checkLinks } from './check-links.ts'
import { compress } from './compress.ts'
import { indexInThread } from './index-in-thread.ts'
import { listFiles } from './list-files.ts'
import { filesForDevices, writeOffline } from './offline/write-offline.ts'
import { sensitiveAddresses, sensitiveRecordings, writeSitePrivacy } from './page-privacy.ts'
import { placeRecordings } from './place-recordings.ts'
import { writeSiteMoves } from './site-moves.ts'

type Step = <Result>(title: string, task: (count: Count) => Promise<Result>) => Promise<Result>

/**
 * Makes a whole site in `<unfinished>/site`: pages, the files beside them, search, checks, compressed copies.
 * @returns how many web pages it has
 * @throws ProblemsError naming every link that leads nowhere
 */
export async function finishSite(work: Work, made: MadeFiles, unfinished: string): Promise<number> {
  const site = path.join(unfinished, 'site')
  const step: Step = (title, task) => runStep(title, work.onProgress, task)

  await step('Drawing the web pages', (count) => drawAllPages(work, made, unfinished, site, count))
  await step('Putting the files beside their pages', () => placeFiles(made.files, site))
  await placeRecordings(work.publication, site)
  await writeSitePrivacy(site, [...sensitiveAddresses(work.documents), ...sensitiveRecordings(work.publication.records)])
  await writeSiteMoves(site, movedPages(work.publication.records))
  // The index is made in a thread and by a program of its own, so this one can check, compress and list meanwhile.
  const files = await listFiles(site)
  const pages = pagesAmong(files)
  const [, kept] = await all([
    step('Making the search index', (count) => makeSearch(work, made, site, pages, count)),
    finishPages(work, made, site, files, step),
  ])
  const search = await listFiles(site, '/pagefind')
  await all([
    step('Making compressed copies of the search', (count) => compress(site, search, before(work), count)),
    step('Writing the list of what a device can keep', async () => {
      const alsoKept = await filesForDevices(work, made, site, search)
      await compress(site, await writeOffline(work, site, [...kept, ...alsoKept]), before(work), () => undefined)
    }),
  ])
  return pages.length
}

async function drawAllPages({ options, oldCodes, code }: Work, made: MadeFiles, unfinished: string, site: string, count: Count): Promise<void> {
  const formatsFile = path.join(unfinished, 'formats.json')
  const codesFile = path.join(unfinished, 'codes.json')
  await writeFile(formatsFile, JSON.stringify(toManifest(made.files)))
  await writeFile(codesFile, JSON.stringify(oldCodes))
  await mkdir(site)
  const inputs = { publicationFolder: options.publicationFolder, formatsFile, codesFile, today: options.madeOn }
  await withKeptPages(pagesFolder(options.dataFolder), code, unfinished, (cacheFolder) => drawPages({ ...inputs, cacheFolder }, site, count))
}

/** @returns which of these files a device may keep */
async function finishPages(work: Work, made: MadeFiles, site: string, files: readonly string[], step: Step): Promise<KeptFile[]> {
  await step('Checking every link', (count) => assertLinksLead(work, site, files, count))
  await step('Making compressed copies', (count) => compress(site, files, before(work), count))
  return step('Listing what a device can keep', () => filesForDevices(work, made, site, files))
}

async function assertLinksLead({ publication }: Work, site: string, files: readonly string[], count: Count): Promise<void> {
  const problems = await checkLinks(site, files, publication.settings.address, count)
  if (problems.length > 0) throw new ProblemsError('Some links of the finished pages lead nowhere', problems)
}

/** Waits for all, also when one fails: the folder is removed then, and nobody may go on writing into it. */
async function all<Results extends readonly unknown[]>(tasks: { [Index in keyof Results]: Promise<Results[Index]> }): Promise<Results> {
  await Promise.allSettled(tasks)
  return await Promise.all(tasks)
}

/** What visitors see until this site is live. */
const before = ({ options }: Work): string => liveLink(options.dataFolder)

async function makeSearch({ publication, documents, options }: Work, made: MadeFiles, site: string, pages: readonly string[], count: Count): Promise<void> {
  const manifest = toManifest(made.files)
  const entries = searchEntries(publication, documents, manifest)
  const searchable = {
    entries,
    jargon: publication.records.jargon,
    glossaryFormats: formatLabels(manifest, glossaryAddress),
    bestAnswers: bestAnswerViews(createBuildContext(publication, options.madeOn), documents, entries),
    translations: translationRecords(publication.records, manifest),
  }
  await indexInThread({ siteFolder: site, pages, searchable }, count)
}

/** Sorted, so that the same pages make the same index. */
const pagesAmong = (files: readonly string[]): string[] => files.filter((file) => file.endsWith('.html')).sort()
