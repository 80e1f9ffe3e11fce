import { createHash } from 'node:crypto'
import { canonicalJson } from '../canonical-json.ts'
import type { WaymarkDocument } from '../node.ts'
import { codeDigits, codeLength, toCode } from '../read-code.ts'
import type { Credited } from './credits.ts'

/**
 * Gives each document its freshness code: the first six base-32 digits of the SHA-256 of its words, so the same words
 * have the same code on every machine and day. Should two documents meet in one code, the later address takes its next six.
 */
export function addFreshnessCodes(documents: readonly Credited[]): WaymarkDocument[] {
  const taken = new Set<string>()
  return documents.map((document) => {
    const all = base32(createHash('sha256').update(canonicalJson(document)).digest())
    let start = 0
    while (taken.has(all.slice(start, start + codeLength))) start += codeLength
    const code = all.slice(start, start + codeLength)
    taken.add(code)
    return { ...document, code: toCode(code) }
  })
}

function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{5}/g) ?? []).map((five) => codeDigits.charAt(Number.parseInt(five, 2))).join('')
}
