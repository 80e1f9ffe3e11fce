import path from 'node:path'
import { mediaCollections } from '../../../content/files/layout.ts'
import { mediaFileIn, type MediaFile } from '../../../content/files/media-file.ts'
import { readContent } from '../../../content/files/read-content.ts'
import type { SiteSettings } from '../../../content/schema/message.ts'
import { ProblemsError } from '../../../content/schema/problem.ts'
import type { Records } from '../../../content/schema/publication.ts'
import { root } from '../../launch/root.mjs'

/** What the synthetic publication is built on. */
export interface Base {
  /** The tests' small site, with the starter content's subjects, facts, hard words and pictures. */
  records: Records
  settings: SiteSettings
  /** The starter content, whose words are learnt. */
  starter: Records
  mediaFile: MediaFile
}

const smallSite = path.join(root, 'tests', 'fixtures', 'small-site')
const starterFolder = path.join(root, 'content', 'starter')

/** Collections that refer to nothing but each other. */
const shared = ['stages', 'topics', 'audiences', 'pictures', 'recording-files', 'facts', 'jargon'] as const

/** @throws ProblemsError when either folder cannot be read */
export async function readBase(): Promise<Base> {
  const [small, starter] = await Promise.all([readContent(smallSite), readContent(starterFolder)])
  const problems = [...small.problems, ...starter.problems]
  if (problems.length > 0 || !small.settings) throw new ProblemsError('The content that the benchmark builds on cannot be read', problems)
  const records = { ...small.records }
  const own = new Set(mediaCollections.flatMap((name) => records[name].map(({ slug }) => `${name}/${slug}`)))
  for (const name of shared) Object.assign(records, { [name]: bothBySlug<{ slug: string }>(small.records[name], starter.records[name]) })
  records.stages = records.stages.map((stage, index) => ({ ...stage, order: index + 1 }))
  const mediaFile: MediaFile = (collection, record) => mediaFileIn(own.has(`${collection}/${record.slug}`) ? smallSite : starterFolder)(collection, record)
  return { records, settings: small.settings, starter: starter.records, mediaFile }
}

function bothBySlug<Item extends { slug: string }>(first: readonly Item[], second: readonly Item[]): Item[] {
  const known = new Set(first.map(({ slug }) => slug))
  return [...first, ...second.filter(({ slug }) => !known.has(slug))]
}
