import { createHash } from 'node:crypto'
import type { Place } from '../place.ts'

/** An id for a node made from where it stands, so that importing the same words twice gives the same document. */
export function nodeId({ record, field }: Place): string {
  return createHash('sha256').update(`${record} > ${field}`).digest('hex').slice(0, 24)
}
