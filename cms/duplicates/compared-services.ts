import type { Payload } from 'payload'
import type { ComparedService } from '../../content/duplicates/compared-service.ts'

/** Every service of the CMS, drafts included, as duplicates are looked for. The key of each is its id. */
export async function comparedServices(payload: Payload): Promise<ComparedService[]> {
  const postcodes = await readPostcodes(payload)
  const select = { name: true, phones: true, website: true, locations: true } as const
  const { docs } = await payload.find({ collection: 'services', select, depth: 0, pagination: false, draft: true })
  return docs.map(({ id, name, phones, website, locations }) => ({
    key: id,
    // A draft that somebody has just begun has no name yet, and a row for a number that is not written.
    name: (name as string | null | undefined) ?? '',
    phones: (phones ?? []).flatMap(({ number }) => (number as string | null | undefined) ?? []),
    website: website ?? undefined,
    postcodes: (locations ?? []).flatMap((location) => postcodes.get(typeof location === 'string' ? location : location.id) ?? []),
  }))
}

/** The postcodes of places that have one, by the id of the place. */
export async function readPostcodes(payload: Payload, ids?: readonly string[]): Promise<Map<string, string>> {
  const where = ids ? { id: { in: [...ids] } } : {}
  const { docs } = await payload.find({ collection: 'locations', where, select: { postcode: true }, depth: 0, pagination: false, draft: true })
  return new Map(docs.flatMap(({ id, postcode }) => (postcode ? [[id, postcode] as const] : [])))
}
