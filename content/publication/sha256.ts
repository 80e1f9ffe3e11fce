import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'

/** SHA-256 in hex. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** SHA-256 of a file of any size. */
export async function sha256OfFile(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

/** A publication is named by the first 16 hex digits of its manifest's hash. */
export function publicationDigest(manifest: Uint8Array | string): string {
  return sha256(manifest).slice(0, 16)
}

export const digestPattern = /^[0-9a-f]{16}$/
