import { createHash } from 'node:crypto'
import { canonicalJson } from '../../../content/document/canonical-json.ts'
import { fileAddress } from '../../../content/document/addresses.ts'
import type { WaymarkDocument } from '../../../content/document/node.ts'
import type { Format } from '../../formats/format.ts'
import { formatDigest } from '../code-digest.ts'

/** One file to be there at the end: a document in a format. */
export interface PlannedFile {
  document: WaymarkDocument
  format: Format
  /** Site address: `/guides/first-steps/first-steps.pdf`. */
  address: string
  /** SHA-256 of everything that decides its content, but not of the day it is made. */
  key: string
  extension: string
}

/**
 * Every document in every format that draws it. Pictures are named by their hash in a publication, so a document's
 * words and pictures are both in its JSON.
 * @throws Error when two files would have the same address
 */
export async function planFiles(documents: readonly WaymarkDocument[], formats: readonly Format[]): Promise<PlannedFile[]> {
  const codes = new Map(await Promise.all(formats.map(async (format) => [format, await formatDigest(format)] as const)))
  const planned = documents.flatMap((document) => {
    const words = sha256(canonicalJson(document))
    return formats
      .filter(({ variants }) => variants.includes(document.variant))
      .map((format) => ({
        document,
        format,
        address: fileAddress(document, format.suffix),
        key: sha256(`${words} ${format.id} ${codes.get(format) ?? ''}`),
        extension: format.suffix.slice(format.suffix.lastIndexOf('.') + 1),
      }))
  })
  assertOwnAddresses(planned)
  return planned
}

function assertOwnAddresses(planned: readonly PlannedFile[]): void {
  const seen = new Map<string, PlannedFile>()
  for (const file of planned) {
    const other = seen.get(file.address)
    if (other) throw new Error(`Formats "${other.format.id}" and "${file.format.id}" both write ${file.address}. Give one of them another suffix.`)
    seen.set(file.address, file)
  }
}

function sha256(value: string): string {
  return createHash('sha256').update(value).digest('hex')
}
