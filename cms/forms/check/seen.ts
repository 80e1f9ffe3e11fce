import type { Payload } from 'payload'
import { z } from 'zod'
import type { ProviderValues } from '../../check-links/provider-values.ts'
import { readSigned, sign } from '../guard/signed.ts'

const purpose = 'what a provider saw'
const seenSchema = z.record(z.string(), z.union([z.string(), z.array(z.string()), z.array(z.record(z.string(), z.union([z.string(), z.array(z.string())])))]))

/** What the record said when its provider opened the form: the changes are told from that, whatever happened meanwhile. */
export function writeSeen(payload: Payload, link: string, values: ProviderValues): string {
  return sign(payload, `${purpose} ${link}`, JSON.stringify(values))
}

/** @returns nothing when it is not ours, or of another link */
export function readSeen(payload: Payload, link: string, signed: string): ProviderValues | undefined {
  const text = readSigned(payload, `${purpose} ${link}`, signed)
  return text === undefined ? undefined : seenSchema.parse(JSON.parse(text))
}
