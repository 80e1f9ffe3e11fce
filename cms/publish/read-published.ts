import type { Payload, PayloadRequest } from 'payload'
import { isMediaCollection } from '../../content/files/layout.ts'
import type { MediaFile } from '../../content/files/media-file.ts'
import type { SiteSettings } from '../../content/schema/message.ts'
import type { Problem } from '../../content/schema/problem.ts'
import { collectionNames, type CollectionName, type RecordOf, type Records } from '../../content/schema/publication.ts'
import type { Lookup } from '../blocks/place.ts'
import { readLookup } from '../records/lookup.ts'
import { uploadedFile } from '../records/uploaded-file.ts'
import { toRecord, toSettings } from '../records/record-conversion.ts'
import { readFollowedFeeds } from './followed-feeds.ts'
import { publishedOnly } from './published-only.ts'

type Document = Record<string, unknown>

/** Everything the public may see. With problems, the records are those without. */
export interface Published {
  records: Records
  settings: SiteSettings | undefined
  mediaFile: MediaFile
  problems: Problem[]
  /** Words in other languages that could not be read: they are left out and stop nothing. */
  leftOut: Problem[]
}

const otherLanguages: readonly CollectionName[] = ['languages', 'translations']

/**
 * Reads what is published as the anonymous public, so drafts are locked out twice: by access control and by asking for
 * published entries only. Private fields are in no record's schema.
 */
export async function readPublished(payload: Payload, req: PayloadRequest): Promise<Published> {
  const lookup = await readLookup(payload, { req, withBin: true })
  const problems: Problem[] = []
  const leftOut: Problem[] = []
  const uploaded = new Map<string, string>()
  const entries: [CollectionName, unknown[]][] = []
  for (const name of collectionNames) {
    const documents = await findPublished(payload, req, name)
    if (isMediaCollection(name)) for (const { slug, filename } of documents) uploaded.set(`${name}/${String(slug)}`, String(filename))
    entries.push([name, convertAll(name, documents, lookup, otherLanguages.includes(name) ? leftOut : problems)])
  }
  const settings = await readSettings(payload, req, lookup, problems)
  const mediaFile: MediaFile = (name, { slug }) => uploadedFile(name, uploaded.get(`${name}/${slug}`) ?? slug)
  return { records: Object.fromEntries(entries) as Records, settings, mediaFile, problems, leftOut }
}

function convertAll<Name extends CollectionName>(name: Name, documents: readonly Document[], lookup: Lookup, problems: Problem[]): RecordOf<Name>[] {
  return documents.flatMap((document) => {
    const { value, problems: found } = toRecord(name, document, lookup)
    problems.push(...found)
    return value === undefined ? [] : [value]
  })
}

async function findPublished(payload: Payload, req: PayloadRequest, collection: CollectionName): Promise<Document[]> {
  const where = publishedOnly(payload, collection)
  const found = await payload.find({ collection, req, where, overrideAccess: false, draft: false, trash: false, depth: 0, pagination: false, sort: 'slug' })
  return found.docs as unknown as Document[]
}

async function readSettings(payload: Payload, req: PayloadRequest, lookup: Lookup, problems: Problem[]): Promise<SiteSettings | undefined> {
  const document = await payload.findGlobal({ slug: 'site-settings', req, depth: 0, overrideAccess: false })
  const { value, problems: found } = toSettings(document as unknown as Document, lookup)
  problems.push(...found)
  return value && { ...value, feeds: await readFollowedFeeds(payload, req) }
}
