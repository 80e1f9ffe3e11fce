import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { ProblemsError } from '../../../content/schema/problem.ts'
import { indexPages } from '../../formats/search/index-pages.ts'
import { searchWords } from '../../formats/search/search-words.ts'
import type { Work } from '../build-work.ts'
import { liveLink } from '../data-folders.ts'
import { toManifest, type MadeFiles } from '../files/make-files.ts'
import { placeFiles } from '../files/place-files.ts'
import { drawPages } from '../pages/draw-pages.ts'
import { runStep, type Count } from '../progress.ts'
import { checkLinks } from './check-links.ts'
import { compress } from './compress.ts'
import { listFiles } from './list-files.ts'
import { writeSitePrivacy } from './page-privacy.ts'

/**
 * Makes a whole site in `<unfinished>/site`: pages, the files beside them, search, checks, compressed copies.
 * @returns how many web pages it has
 * @throws ProblemsError naming every link that leads nowhere
 */
export async function finishSite(work: Work, made: MadeFiles, unfinished: string): Promise<number> {
  const site = path.join(unfinished, 'site')
  const step = <Result>(title: string, task: (count: Count) => Promise<Result>): Promise<Result> => runStep(title, work.onProgress, task)

  await step('Drawing the web pages', (count) => drawAllPages(work, made, unfinished, site, count))
  await step('Putting the files beside their pages', () => placeFiles(made.files, site))
  await step('Checking every link', (count) => assertLinksLead(work, site, count))
  await step('Making the search index', (count) => makeSearch(work, site, count))
  await writeSitePrivacy(site, work.documents)
  await step('Making compressed copies', async (count) => compress(site, await listFiles(site), liveLink(work.options.dataFolder), count))
  return (await listPages(site)).length
}

async function drawAllPages({ options, oldCodes }: Work, made: MadeFiles, unfinished: string, site: string, count: Count): Promise<void> {
  const formatsFile = path.join(unfinished, 'formats.json')
  const codesFile = path.join(unfinished, 'codes.json')
  await writeFile(formatsFile, JSON.stringify(toManifest(made.files)))
  await writeFile(codesFile, JSON.stringify(oldCodes))
  await mkdir(site)
  await drawPages({ publicationFolder: options.publicationFolder, formatsFile, codesFile, today: options.madeOn }, site, count)
}

async function assertLinksLead({ publication }: Work, site: string, count: Count): Promise<void> {
  const problems = await checkLinks(site, await listFiles(site), publication.settings.address, count)
  if (problems.length > 0) throw new ProblemsError('Some links of the finished pages lead nowhere', problems)
}

async function makeSearch({ publication, documents }: Work, site: string, count: Count): Promise<void> {
  await indexPages(site, await listPages(site), searchWords(publication, documents), count)
}

/** Sorted, so that the same pages make the same index. */
async function listPages(site: string): Promise<string[]> {
  return (await listFiles(site)).filter((file) => file.endsWith('.html')).sort()
}
