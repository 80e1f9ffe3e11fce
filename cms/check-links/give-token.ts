import type { Payload } from 'payload'
import { formsAddress } from '../forms/forms-address.ts'
import { hashToken, newToken } from './token.ts'

/**
 * Makes the address of a link, which is known to nobody else and stored nowhere. An address made before for the same link
 * stops working.
 * @throws Error when the link is used or expired: there is nothing to send any more
 */
export async function giveToken(payload: Payload, id: string, now = new Date()): Promise<string> {
  const link = await payload.findByID({ collection: 'check-links', id, depth: 0 })
  if (link.usedAt || new Date(link.expiresAt) <= now) throw new Error('The link of this mail is used or has expired.')
  const token = newToken()
  await payload.update({ collection: 'check-links', id, data: { tokenHash: hashToken(token) }, depth: 0 })
  return `${await formsAddress(payload)}/check/${token}`
}
