import type { Payload } from 'payload'
import type { ComparedEntry } from '../../content/duplicates/compared-entry.ts'
import type { ComparedCollection } from '../../content/duplicates/find-duplicates.ts'

/** What a draft that somebody has just begun may lack: it has no name yet, and a row for a number that is not written. */
type Begun<Value> = Value | null | undefined

/** Every service, or every organisation, of the CMS, drafts included, as duplicates are looked for. The key of each is its id. */
export async function comparedEntries(payload: Payload, collection: ComparedCollection): Promise<ComparedEntry[]> {
  return collection === 'services' ? comparedServices(payload) : comparedOrganisations(payload)
}

/** An editor has decided about what is left out of a feed. */
const where = { keptInstead: { exists: false } }

async function comparedServices(payload: Payload): Promise<ComparedEntry[]> {
  const postcodes = await readPostcodes(payload)
  const select = { name: true, phones: true, website: true, locations: true } as const
  const { docs } = await payload.find({ collection: 'services', where, select, depth: 0, pagination: false, draft: true })
  return docs.map(({ id, name, phones, website, locations }) => ({
    key: id,
    name: (name as Begun<string>) ?? '',
    phones: (phones ?? []).flatMap(({ number }) => (number as Begun<string>) ?? []),
    website: website ?? undefined,
    postcodes: (locations ?? []).flatMap((location) => postcodes.get(typeof location === 'string' ? location : location.id) ?? []),
  }))
}

async function comparedOrganisations(payload: Payload): Promise<ComparedEntry[]> {
  const select = { name: true, website: true, email: true, identifiers: true } as const
  const { docs } = await payload.find({ collection: 'organisations', where, select, depth: 0, pagination: false, draft: true })
  return docs.map(({ id, name, website, email, identifiers }) => ({
    key: id,
    name: (name as Begun<string>) ?? '',
    phones: [],
    website: website ?? undefined,
    postcodes: [],
    email: email ?? undefined,
    numbers: (identifiers ?? []).map(({ scheme, identifier }) => officialNumber(scheme, identifier)),
  }))
}

/** A number as it is compared; nothing while it is not written. */
export function officialNumber(scheme: Begun<string>, identifier: Begun<string>): string {
  return identifier ? `${scheme ?? ''} ${identifier}` : ''
}

/** The postcodes of places that have one, by the id of the place. */
export async function readPostcodes(payload: Payload, ids?: readonly string[]): Promise<Map<string, string>> {
  const where = ids ? { id: { in: [...ids] } } : {}
  const { docs } = await payload.find({ collection: 'locations', where, select: { postcode: true }, depth: 0, pagination: false, draft: true })
  return new Map(docs.flatMap(({ id, postcode }) => (postcode ? [[id, postcode] as const] : [])))
}
