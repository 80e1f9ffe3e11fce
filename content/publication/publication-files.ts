import { canonicalJson } from '../document/canonical-json.ts'
import type { SiteSettings } from '../schema/message.ts'
import { collectionNames, type CollectionName, type Manifest, type RecordOf, type Records } from '../schema/publication.ts'
import { manifestFile, mediaFile, recordsFile, settingsFile } from './layout.ts'
import type { FolderContent } from './durable-folder.ts'
import type { Media } from './read-media.ts'
import { publicationDigest, sha256 } from './sha256.ts'

/** Every file of a publication by its path in the folder, and the folder's name. */
export interface PublicationFiles extends FolderContent {
  digest: string
}

/**
 * Makes the files of a publication: the same content gives the same bytes and the same digest, in whatever order the
 * records came. Pictures and recordings are named by the hash of their content.
 */
export function publicationFiles(records: Records, settings: SiteSettings, media: Media): PublicationFiles {
  const pictures = new Map(media.pictures.map(({ picture, bytes, extension }) => [picture.slug, { file: `${sha256(bytes)}.${extension}`, bytes }]))
  const recordings = new Map(media.recordings.map(({ slug, sha256: hash, extension, from }) => [slug, { file: `${hash}.${extension}`, hash, from }]))
  const published: Records = {
    ...records,
    pictures: records.pictures.map((picture) => ({ ...picture, file: pictures.get(picture.slug)?.file ?? picture.file })),
    'recording-files': records['recording-files'].map((record) => ({ ...record, file: recordings.get(record.slug)?.file ?? record.file })),
  }
  const contents = new Map<string, Uint8Array>([
    ...collectionNames.map((name) => [recordsFile(name), encode(ndjson(published[name]))] as const),
    [settingsFile, encode(`${canonicalJson(settings)}\n`)],
    ...[...pictures.values()].map(({ file, bytes }) => [mediaFile(file), bytes] as const),
  ])
  const copied = [...recordings.values()]
  const hashes = new Map(copied.map(({ file, hash }) => [mediaFile(file), hash]))
  const manifest = encode(`${canonicalJson(manifestOf(published, contents, hashes))}\n`)
  const copies = new Map(copied.map(({ file, from }) => [mediaFile(file), from]))
  return { digest: publicationDigest(manifest), files: contents.set(manifestFile, manifest), copies }
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

function ndjson<Name extends CollectionName>(records: readonly RecordOf<Name>[]): string {
  const sorted = [...records].sort((left, right) => Number(left.slug > right.slug) - Number(left.slug < right.slug))
  return sorted.map((record) => `${canonicalJson(record)}\n`).join('')
}

function manifestOf(records: Records, contents: ReadonlyMap<string, Uint8Array>, copied: ReadonlyMap<string, string>): Manifest {
  const counts = new Map(collectionNames.map((name) => [recordsFile(name), records[name].length]))
  const files = [...contents].map(([file, bytes]) => {
    const count = counts.get(file)
    return [file, count === undefined ? { sha256: sha256(bytes) } : { sha256: sha256(bytes), records: count }] as const
  })
  return { format: 1, files: { ...Object.fromEntries(files), ...Object.fromEntries([...copied].map(([file, hash]) => [file, { sha256: hash }])) } }
}
