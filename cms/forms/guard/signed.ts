import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Payload } from 'payload'

/**
 * Text that a form carries through the reader's browser and back, which nobody can change on the way.
 * @param purpose what it is for: a text signed for one form is no good in another
 */
export function sign(payload: Payload, purpose: string, text: string): string {
  return `${Buffer.from(text).toString('base64url')}.${mac(payload, purpose, text).toString('base64url')}`
}

/** The text, or nothing when somebody changed it. */
export function readSigned(payload: Payload, purpose: string, signed: string): string | undefined {
  const [encoded = '', given = ''] = signed.split('.')
  const text = Buffer.from(encoded, 'base64url').toString('utf8')
  const expected = mac(payload, purpose, text)
  const found = Buffer.from(given, 'base64url')
  return found.length === expected.length && timingSafeEqual(found, expected) ? text : undefined
}

function mac({ secret }: Payload, purpose: string, text: string): Buffer {
  return createHmac('sha256', secret).update(`${purpose}\n${text}`).digest()
}
