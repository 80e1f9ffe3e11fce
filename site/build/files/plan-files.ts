import { createHash } from 'node:crypto'
import { canonicalJson } from '../../../content/document/canonical-json.ts'
import { fileAddress } from '../../../content/document/addresses.ts'
import type { WaymarkDocument } from '../../../content/document/node.ts'
import type { Format } from '../../formats/format.ts'
import { formatDigest } from '../code-digest.ts'
import type { ReadyFormats } from './ready-formats.ts'

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

export interface Plan {
  files: PlannedFile[]
  /** Sentences about documents that a format cannot draw, one for each reason. */
  leftOut: string[]
}

/**
 * Every document in every format that draws it. Pictures are named by their hash in a publication, so a document's
 * words and pictures are both in its JSON.
 * @throws Error when two files would have the same address
 */
export async function planFiles(documents: readonly WaymarkDocument[], { formats }: ReadyFormats): Promise<Plan> {
  const codes = await Promise.all(formats.map(async ({ format, version }) => ({ format, code: `${await formatDigest(format)} ${version}` })))
  const files: PlannedFile[] = []
  const refusals = new Map<string, number>()
  for (const document of documents.filter(({ isWebOnly }) => !isWebOnly)) {
    const words = sha256(canonicalJson(document))
    for (const { format, code } of codes.filter(({ format }) => isMeant(format, document))) {
      const answer = format.canDraw?.(document) ?? true
      if (answer === true) files.push(toFile(document, format, `${words} ${format.id} ${code}`))
      else refusals.set(`${format.label}: ${answer}`, (refusals.get(`${format.label}: ${answer}`) ?? 0) + 1)
    }
  }
  assertOwnAddresses(files)
  return { files, leftOut: [...refusals].map(([reason, pages]) => `${reason}, so ${pages === 1 ? 'one page goes' : `${pages} pages go`} without.`) }
}

function isMeant({ variants, isFor }: Format, document: WaymarkDocument): boolean {
  return variants.includes(document.variant) && (isFor?.(document) ?? true)
}

function toFile(document: WaymarkDocument, format: Format, madeFrom: string): PlannedFile {
  const extension = format.suffix.slice(format.suffix.lastIndexOf('.') + 1)
  return { document, format, address: fileAddress(document, format.suffix), key: sha256(madeFrom), extension }
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
