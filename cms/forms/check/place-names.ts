import type { Payload } from 'payload'
import type { Service } from '../../payload-types.ts'
import { publishedOnly } from '../../publish/published-only.ts'

/** Where readers are told that a service is: addresses that its provider can correct in words, since other services may share them. */
export async function placeNames(payload: Payload, { locations }: Service): Promise<string[]> {
  const ids = (locations ?? []).map((location) => (typeof location === 'string' ? location : location.id))
  if (ids.length === 0) return []
  // A draft is not shown to readers, and may have no address yet.
  const where = { and: [{ id: { in: ids } }, publishedOnly(payload, 'locations')] }
  const { docs } = await payload.find({ collection: 'locations', where, depth: 0, pagination: false })
  return docs.map(({ name, address, postcode }) => [name, address.replaceAll('\n', ', '), postcode].filter(Boolean).join(', '))
}
