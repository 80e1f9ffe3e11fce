import { createHash } from 'node:crypto'

/** SHA-256 in hex. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** A publication is named by the first 16 hex digits of its manifest's hash. */
export function publicationDigest(manifest: Uint8Array | string): string {
  return sha256(manifest).slice(0, 16)
}

export const digestPattern = /^[0-9a-f]{16}$/
