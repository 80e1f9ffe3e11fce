import { canonicalJson } from '../document/canonical-json.ts'
import type { SiteSettings } from '../schema/message.ts'
import { collectionNames, type CollectionName, type Manifest, type RecordOf, type Records } from '../schema/publication.ts'
import { manifestFile, mediaFile, recordsFile, settingsFile } from './layout.ts'
import type { PictureBytes } from './picture-file.ts'
import { publicationDigest, sha256 } from './sha256.ts'

/** Every file of a publication by its path in the folder, and the folder's name. */
export interface PublicationFiles {
  digest: string
  files: ReadonlyMap<string, Uint8Array>
}

/**
 * Makes the files of a publication: the same content gives the same bytes and the same digest, in whatever order the
 * records came. Pictures are named by the hash of their content.
 */
export function publicationFiles(records: Records, settings: SiteSettings, pictures: readonly PictureBytes[]): PublicationFiles {
  const media = new Map(pictures.map(({ picture, bytes, extension }) => [picture.slug, { file: `${sha256(bytes)}.${extension}`, bytes }]))
  const published: Records = { ...records, pictures: records.pictures.map((picture) => ({ ...picture, file: media.get(picture.slug)?.file ?? picture.file })) }
  const contents = new Map<string, Uint8Array>([
    ...collectionNames.map((name) => [recordsFile(name), encode(ndjson(published[name]))] as const),
    [settingsFile, encode(`${canonicalJson(settings)}\n`)],
    ...[...media.values()].map(({ file, bytes }) => [mediaFile(file), bytes] as const),
  ])
  const manifest = encode(`${canonicalJson(manifestOf(published, contents))}\n`)
  return { digest: publicationDigest(manifest), files: contents.set(manifestFile, manifest) }
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

function ndjson<Name extends CollectionName>(records: readonly RecordOf<Name>[]): string {
  const sorted = [...records].sort((left, right) => Number(left.slug > right.slug) - Number(left.slug < right.slug))
  return sorted.map((record) => `${canonicalJson(record)}\n`).join('')
}

function manifestOf(records: Records, contents: ReadonlyMap<string, Uint8Array>): Manifest {
  const counts = new Map(collectionNames.map((name) => [recordsFile(name), records[name].length]))
  const files = [...contents].map(([file, bytes]) => {
    const count = counts.get(file)
    return [file, count === undefined ? { sha256: sha256(bytes) } : { sha256: sha256(bytes), records: count }] as const
  })
  return { format: 1, files: Object.fromEntries(files) }
}
