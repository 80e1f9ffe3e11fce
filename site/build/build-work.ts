import { createHash } from 'node:crypto'
import { canonicalJson } from '../../content/document/canonical-json.ts'
import { buildDocuments } from '../../content/document/build-documents.ts'
import type { WaymarkDocument } from '../../content/document/node.ts'
import { readPublication } from '../../content/publication/read-publication.ts'
import type { Publication } from '../../content/schema/publication.ts'
import { siteCodeDigest } from './code-digest.ts'
import { oldCodes, readCodes, type PrintedCode } from './codes.ts'
import { codesFile } from './data-folders.ts'
import { readyFormats } from './files/ready-formats.ts'
import type { OnProgress } from './progress.ts'

export interface BuildOptions {
  publicationFolder: string
  /** Absolute: `data`, or what DATA_DIR says. */
  dataFolder: string
  /** The day the site is made for, `2026-11-22`: it decides which notices show. */
  madeOn: string
  onProgress?: OnProgress
  /** Worker threads that draw files. As many as the machine has cores if not given. */
  workers?: number
  /** File URL of a module that exports `formats`, to try others than the registry's. */
  formatsModule?: string
}

export interface SiteBuild {
  /** Name of the site: a digest of what it was made from. */
  digest: string
  folder: string
  /** True when this very site was there already and only had to be put live. */
  isReused: boolean
  pages: number
  files: { rendered: number; reused: number }
}

/** What one build is made from, read and worked out once. */
export interface Work {
  options: BuildOptions
  onProgress: OnProgress
  publication: Publication
  documents: readonly WaymarkDocument[]
  /** Codes on paper whose words have changed since. */
  oldCodes: readonly PrintedCode[]
  digest: string
  /** Digest of the site's code. */
  code: string
  /** File URL of the module that exports `formats`. */
  formatsModule: string
}

/** @throws ProblemsError when the publication is not whole */
export async function prepareWork(options: BuildOptions, onProgress: OnProgress): Promise<Work> {
  const publication = await readPublication(options.publicationFolder)
  const documents = buildDocuments(publication, { today: options.madeOn })
  const old = oldCodes(await readCodes(codesFile(options.dataFolder)), documents)
  const formatsModule = options.formatsModule ?? new URL('../formats/registry.ts', import.meta.url).href
  const { formats } = await readyFormats(formatsModule)
  const code = await siteCodeDigest()
  const madeFrom = {
    publication: publication.digest,
    code,
    formats: [options.formatsModule, ...formats.map(({ format, version }) => `${format.id} ${version}`)],
    day: options.madeOn,
    old,
  }
  const digest = createHash('sha256').update(canonicalJson(madeFrom)).digest('hex').slice(0, 16)
  return { options, onProgress, publication, documents, oldCodes: old, digest, code, formatsModule }
}
