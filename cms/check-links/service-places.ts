import type { Payload } from 'payload'
import type { Service } from '../payload-types.ts'
import { publishedOnly } from '../publish/published-only.ts'
import type { FieldValue, Row } from './provider-fields.ts'
import type { PlaceNames } from './value-words.ts'

/** Where a service is, as its provider may know it. */
export interface ServicePlaces {
  /** All that its times may be of. */
  names: PlaceNames
  /** Where readers are told that it is, with the address: its provider can correct it in words, since other services may share it. */
  shown: readonly string[]
}

/** Reads where a service is. A draft is not shown to readers, may have no address yet, and is not named. */
export async function readServicePlaces(payload: Payload, service: Service): Promise<ServicePlaces> {
  const ids = placeIds(service)
  if (ids.length === 0) return { names: new Map(), shown: [] }
  const where = { and: [{ id: { in: ids } }, publishedOnly(payload, 'locations')] }
  const { docs } = await payload.find({ collection: 'locations', where, depth: 0, pagination: false })
  const names = new Map(ids.map((id) => [id, docs.find((place) => place.id === id)?.name ?? 'A place that readers do not see yet'] as const))
  const own = docs.filter(({ id }) => idsOf(service.locations).includes(id))
  return { names, shown: own.map(({ name, address, postcode }) => [name, address.replaceAll('\n', ', '), postcode].filter(Boolean).join(', ')) }
}

/** The places that the times of a service may be of: its own, and those that its times name already. */
export function placeIds({ locations, openingTimes }: Pick<Service, 'locations' | 'openingTimes'>): string[] {
  return [...new Set([...idsOf(locations), ...idsOf((openingTimes ?? []).map(({ location }) => location))])]
}

/** The places that rows of a form name. */
export function placesInRows(value: FieldValue): string[] {
  if (typeof value === 'string') return []
  return (value as (string | Row)[]).flatMap((row) => (typeof row === 'string' || !row['location'] ? [] : [String(row['location'])]))
}

/** What places are called, drafts too: for editors. */
export async function readPlaceNames(payload: Payload, ids: readonly string[]): Promise<PlaceNames> {
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({ collection: 'locations', where: { id: { in: ids } }, depth: 0, pagination: false })
  return new Map(docs.map(({ id, name }) => [id, name]))
}

function idsOf(places: readonly (string | { id: string } | null | undefined)[] | null | undefined): string[] {
  return (places ?? []).flatMap((place) => (place ? [typeof place === 'string' ? place : place.id] : []))
}
