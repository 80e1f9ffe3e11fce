import { listedOrganization, listedService, listedServiceAtLocation } from '../../../content/open-referral/listed.ts'
import { otherNamesOf } from '../../../content/language/other-names.ts'
import { serviceAtLocationId } from '../../../content/open-referral/to-service.ts'
import { buildOpenData, type OpenData } from '../../../content/open-referral/open-data.ts'
import type { OpenService } from '../../../content/open-referral/open-referral.ts'
import { sha256 } from '../../../content/publication/sha256.ts'
import type { Records } from '../../../content/schema/publication.ts'
import type { Place } from '../../../content/schema/taxonomy.ts'
import { everywhere } from '../find-where.ts'
import type { Row, Table } from './tables.ts'

export type Rows = Record<Table, Row[]>

/** When what is said of a service last changed, by its id and the fingerprint of what is said now. */
export type ModifiedAt = (id: string, fingerprint: string) => string

/** Everything the API can be asked, as rows. Pure. */
export function toRows(records: Records, modifiedAt: ModifiedAt): Rows {
  const data = buildOpenData(records)
  const numbers = new Map(data.services.map(({ id }, number) => [id, number]))
  const modified = data.services.map((service) => {
    const fingerprint = sha256(JSON.stringify(service)).slice(0, 32)
    return { service, fingerprint, at: modifiedAt(service.id, fingerprint) }
  })
  const carersWords = new Map(records.services.map(({ id, searchWords }) => [id, searchWords]))
  const atById = new Map(modified.map(({ service, at }) => [service.id, at]))
  return {
    services: modified.map(({ service, fingerprint, at }, number) => serviceRow(number, service, fingerprint, at)),
    words: data.services.map((service, number) => [number, service.name, saidOf(service, carersWords.get(service.id) ?? [])]),
    other_names: [...new Map(otherNamesOf(records.jargon).map((pair) => [pair.join('\n'), pair])).values()],
    terms: data.services.flatMap((service, number) => termsOf(service).map(({ id }) => [id, number])),
    taxonomies_of: data.services.flatMap((service, number) => [...new Set(termsOf(service).map(({ taxonomy_id }) => taxonomy_id))].map((id) => [id, number])),
    areas: data.services.flatMap(({ service_areas }, number) => service_areas.map(({ service_area }) => [service_area, number])),
    hours: data.services.flatMap(hoursOf),
    ...atLocationRows(data, numbers, atById),
    organizations: data.organizations.map((one, number) => [number, one.id, JSON.stringify(listedOrganization(one)), JSON.stringify(one)]),
    former_ids: [
      ...formerIdRows('services', records.services, data.services),
      ...formerIdRows('organizations', records.organisations, data.organizations),
      ...formerAtLocationRows(records, data),
    ],
    taxonomies: data.taxonomies.map((one, number) => [number, one.id, JSON.stringify(one), JSON.stringify(one)]),
    taxonomy_terms: data.terms.map((one, number) => [number, one.id, one.taxonomy_id, JSON.stringify(one), JSON.stringify(one)]),
    districts: records.places.filter(({ kind }) => kind === 'postcode-district').map((place) => districtRow(place, records.places)),
    councils: councilRows(records.places),
    about: [],
  }
}

/** Ids of what was merged, with the id of what is there now. What stands again under its own id was taken apart, and is itself. */
function formerIdRows(list: 'services' | 'organizations', records: readonly { id: string; formerIds: string[] }[], listed: readonly { id: string }[]): Row[] {
  const ids = new Set(listed.map(({ id }) => id))
  const pairs = records.filter(({ id }) => ids.has(id)).flatMap(({ id, formerIds }) => formerIds.map((former) => [former, id] as const))
  return [...new Map(pairs)].filter(([former]) => !ids.has(former)).map(([former, id]) => [list, former, id])
}

/** The same of services at their places, whose ids follow from those of the services: a service that was merged is at the places of the one that was kept. */
function formerAtLocationRows(records: Records, { services, serviceAtLocations }: OpenData): Row[] {
  const listed = new Set(services.map(({ id }) => id))
  const former = new Map(records.services.map(({ id, formerIds }) => [id, formerIds.filter((one) => !listed.has(one))]))
  const pairs = serviceAtLocations.flatMap(({ id, service, location }) =>
    (former.get(service.id) ?? []).map((one) => [serviceAtLocationId(one, location), id] as const),
  )
  return [...new Map(pairs)].map(([one, id]) => ['service_at_locations', one, id])
}

function serviceRow(number: number, service: OpenService, fingerprint: string, last_modified: string): Row {
  const whole = { ...service, last_modified }
  const { id, organization, minimum_age = null, maximum_age = null } = service
  return [
    number,
    id,
    organization?.id ?? null,
    minimum_age,
    maximum_age,
    last_modified,
    fingerprint,
    JSON.stringify(listedService(whole)),
    JSON.stringify(whole),
  ]
}

/** Attributes may name a term twice: as an audience, and as a community made welcome. */
function termsOf({ attributes }: OpenService) {
  return [...new Map(attributes.map(({ taxonomy_term }) => [taxonomy_term.id, taxonomy_term])).values()]
}

/** What a service is found by: what it says, and the words that editors say carers would type. */
function saidOf(service: OpenService, carersWords: readonly string[]): string {
  const terms = service.attributes.map(({ taxonomy_term }) => taxonomy_term.name)
  const places = service.service_at_locations.map(({ location }) => location.name)
  return [service.description, service.organization?.name, service.alert, ...terms, ...service.service_areas.map(({ name }) => name), ...places, ...carersWords]
    .filter((words) => words !== undefined)
    .join('\n')
}

/** One row a day. Times in days beyond midnight sort as they are written. */
function hoursOf({ schedules }: OpenService, number: number): Row[] {
  return schedules.flatMap(({ byday, opens_at = null, closes_at = null }) =>
    (byday ?? '').split(',').flatMap((day) => (day === '' ? [] : [[day.replace(/^-?\d/, ''), opens_at, closes_at, number]])),
  )
}

function atLocationRows({ serviceAtLocations }: OpenData, numbers: ReadonlyMap<string, number>, modified: ReadonlyMap<string, string>) {
  const dated = serviceAtLocations.map((one) => ({ ...one, service: { ...one.service, last_modified: modified.get(one.service.id) ?? '' } }))
  return {
    at_locations: dated.map((one, number): Row => [
      number,
      one.id,
      numbers.get(one.service.id) ?? null,
      one.location.latitude ?? null,
      one.location.longitude ?? null,
      JSON.stringify(listedServiceAtLocation(one)),
      JSON.stringify(one),
    ]),
    points: dated.flatMap(({ location: { latitude, longitude } }, number): Row[] =>
      latitude === undefined || longitude === undefined ? [] : [[number, latitude, latitude, longitude, longitude]],
    ),
  }
}

/** A district with its middle, and the slugs of every place whose services reach it: its councils, areas around it, and the nations. */
function districtRow({ slug, name, latitude, longitude, councils, areas }: Place, places: readonly Place[]): Row {
  const nations = places.filter(({ kind }) => kind === 'nation').map((nation) => nation.slug)
  return [name.toUpperCase(), latitude ?? null, longitude ?? null, JSON.stringify([slug, ...councils, ...areas, ...nations])]
}

/** Councils by the codes that the ONS Postcode Directory has for them, one at least for each, and what is for everybody. */
function councilRows(places: readonly Place[]): Row[] {
  const nations = places.filter(({ kind }) => kind === 'nation').map(({ slug }) => slug)
  const councils = places.filter(({ kind }) => kind === 'council')
  return [
    [everywhere, '', JSON.stringify(nations)],
    ...councils.flatMap(({ slug, areas, onsCodes }) =>
      (onsCodes.length > 0 ? onsCodes : ['']).map((code): Row => [code, slug, JSON.stringify([slug, ...areas])]),
    ),
  ]
}
