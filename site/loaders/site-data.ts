import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { aToZAddress, glossaryAddress, pageAddress } from '../../content/document/addresses.ts'
import { buildDocuments } from '../../content/document/build-documents.ts'
import { createBuildContext, type BuildContext } from '../../content/document/build-context.ts'
import type { PageLink, ServiceView, WaymarkDocument } from '../../content/document/node.ts'
import { ProblemsError } from '../../content/schema/problem.ts'
import { sortByWords } from '../../content/document/order.ts'
import type { Publication } from '../../content/schema/publication.ts'
import { readPublication } from '../../content/publication/read-publication.ts'
import type { PrintedCode } from '../build/codes.ts'
import type { FormatEntry, FormatsManifest } from '../formats/format.ts'
import { ownPages } from './site-page.ts'
import { createHrefs, type Hrefs } from './hrefs.ts'

/** What every page of one site build is made from, read and worked out once for the process. */
export interface SiteData {
  publication: Publication
  /** Relations, lookups and settings, as the documents were built with them. */
  context: BuildContext
  documents: readonly WaymarkDocument[]
  byAddress: ReadonlyMap<string, WaymarkDocument>
  /** Files that stand beside the page of this address. */
  filesOf: (address: string) => readonly FormatEntry[]
  /** Kinds of file that stand beside some page, each once. */
  formatLabels: readonly { id: string; label: string }[]
  /** Services of the help-now strip, most urgent first. */
  urgent: readonly ServiceView[]
  /** Codes on paper whose words have changed since. */
  oldPrints: readonly PrintedCode[]
  /** Pages about the site itself, for the end of every page. */
  footerPages: readonly PageLink[]
  hrefs: Hrefs
}

const inFooterAnyway: readonly string[] = [aToZAddress, glossaryAddress, ...ownPages]

let loaded: Promise<SiteData> | undefined

/**
 * The data of this build. Environment: WAYMARK_PUBLICATION is the publication's folder; WAYMARK_FORMATS the
 * formats.json of its files (without it, pages list no files); WAYMARK_CODES the codes of outdated prints; WAYMARK_TODAY
 * the day the site is made for.
 * @throws ProblemsError when the folder is not named or the publication is not whole
 */
export function siteData(): Promise<SiteData> {
  loaded ??= loadSiteData()
  return loaded
}

async function loadSiteData(): Promise<SiteData> {
  return createSiteData(await readPublication(publicationFolder()), {
    today: process.env['WAYMARK_TODAY'] ?? new Date().toISOString().slice(0, 10),
    manifest: await readJson<FormatsManifest>('WAYMARK_FORMATS', {}),
    oldPrints: await readJson<PrintedCode[]>('WAYMARK_CODES', []),
  })
}

interface SiteInputs {
  today: string
  manifest: FormatsManifest
  oldPrints: readonly PrintedCode[]
}

/** Works out what all pages share. */
export function createSiteData(publication: Publication, { today, manifest, oldPrints }: SiteInputs): SiteData {
  const context = createBuildContext(publication, today)
  const documents = buildDocuments(publication, { today })
  return {
    publication,
    context,
    documents,
    byAddress: new Map(documents.map((document) => [document.address, document])),
    filesOf: (address) => manifest[address] ?? [],
    formatLabels: labelsOf(manifest),
    urgent: context.settings.urgentServices.map((slug) => context.serviceView(slug, 'settings')),
    oldPrints,
    footerPages: pagesIn('footer', context),
    hrefs: createHrefs(documents),
  }
}

/** Content pages that the whole site leads to from one place. The pages the site makes itself are there in any case. */
export function pagesIn(menu: 'home' | 'footer', context: BuildContext): PageLink[] {
  const own = new Set(inFooterAnyway)
  return sortByWords(context.all('pages'), ({ title }) => title)
    .filter((page) => page.menu === menu && !own.has(pageAddress('pages', page.slug)))
    .map(({ slug, title, description }) => ({ to: pageAddress('pages', slug), title, description }))
}

function labelsOf(manifest: FormatsManifest): SiteData['formatLabels'] {
  const labels = new Map(Object.values(manifest).flatMap((files) => files.map(({ format, label }) => [format, label] as const)))
  return [...labels].map(([id, label]) => ({ id, label }))
}

function publicationFolder(): string {
  const folder = process.env['WAYMARK_PUBLICATION']
  if (folder) return path.resolve(folder)
  throw new ProblemsError('The site cannot be built', [
    {
      record: 'WAYMARK_PUBLICATION',
      field: '',
      problem: 'does not name a publication',
      remedy: 'Run "npm run publish", or set it to a folder in data/publications.',
    },
  ])
}

/** The file named by a variable of the environment, or `absent` when it names none. */
async function readJson<Content>(variable: string, absent: Content): Promise<Content> {
  const file = process.env[variable]
  return file ? (JSON.parse(await readFile(file, 'utf8')) as Content) : absent
}
