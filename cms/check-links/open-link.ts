import type { Payload } from 'payload'
import type { CheckLink, Service } from '../payload-types.ts'
import { readStanding } from './standing-service.ts'
import { hashToken, isToken } from './token.ts'

export interface OpenLink {
  link: CheckLink
  /** The record as it stands. */
  service: Service
}

/**
 * The record that a token opens. Nothing for a token that is unknown, used or expired, and for a record that is gone or has
 * another contact now: whoever asks cannot tell which.
 */
export async function openLink(payload: Payload, token: string, now = new Date()): Promise<OpenLink | undefined> {
  if (!isToken(token)) return undefined
  const { docs } = await payload.find({ collection: 'check-links', where: { tokenHash: { equals: hashToken(token) } }, limit: 1, depth: 0 })
  const [link] = docs
  if (!link || link.usedAt || new Date(link.expiresAt) <= now) return undefined
  const id = typeof link.service === 'string' ? link.service : link.service.id
  const found = await readStanding(payload, id)
  if (!found || !isSameAddress(found.latest.providerContact?.email, link.sentTo)) return undefined
  return { link, service: found.standing }
}

function isSameAddress(one: string | null | undefined, other: string): boolean {
  return one?.trim().toLowerCase() === other.toLowerCase()
}
