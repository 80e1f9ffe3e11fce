import type { Records } from '../schema/publication.ts'
import type { OpenOrganization, OpenService, OpenServiceAtLocation } from './open-referral.ts'
import { listedService } from './listed.ts'
import { buildTaxonomies, type Taxonomies } from './taxonomies.ts'
import { toLocation } from './to-location.ts'
import { toOrganization } from './to-organization.ts'
import { toService } from './to-service.ts'

/** A directory as Open Referral UK 3.0, each object with everything below it. */
export interface OpenData extends Pick<Taxonomies, 'taxonomies' | 'terms'> {
  services: OpenService[]
  organizations: OpenOrganization[]
  serviceAtLocations: OpenServiceAtLocation[]
}

type Directory = Pick<Records, 'services' | 'organisations' | 'locations' | 'places' | 'topics' | 'audiences'>

/**
 * @param records those of a publication: what is not published is not there
 * @returns what this directory keeps itself. A record that follows another directory's feed is left out: it is handed out
 *   there, and whoever gathers both would have it twice
 */
export function buildOpenData(records: Directory): OpenData {
  const taxonomies = buildTaxonomies(records)
  const organisationIds = new Map(records.organisations.map(({ slug, id }) => [slug, id]))
  const organisations = new Map(
    records.organisations.map((record) => [record.slug, { record, open: toOrganization(record, (slug) => organisationIds.get(slug)) }]),
  )
  const locations = new Map(records.locations.map((record) => [record.slug, { record, open: toLocation(record, taxonomies) }]))
  const places = new Map(records.places.map((place) => [place.slug, place]))
  const services = records.services.filter(isOwn).map((service) =>
    toService(service, {
      taxonomies,
      organisation: (slug) => organisations.get(slug),
      location: (slug) => locations.get(slug),
      place: (slug) => places.get(slug),
    }),
  )
  const own = [...organisations.values()].filter(({ record }) => isOwn(record)).map(({ open }) => open)
  return {
    taxonomies: taxonomies.taxonomies,
    terms: taxonomies.terms,
    services,
    organizations: withServices(own, services),
    serviceAtLocations: services.flatMap(toServiceAtLocations),
  }
}

const isOwn = ({ followedFrom }: { followedFrom?: unknown }): boolean => followedFrom === undefined

function withServices(organizations: readonly Omit<OpenOrganization, 'services'>[], services: readonly OpenService[]): OpenOrganization[] {
  const byOrganization = Map.groupBy(services, ({ organization }) => organization?.id)
  return organizations.map((organization) => ({
    ...organization,
    services: (byOrganization.get(organization.id) ?? []).map((service) => {
      const { organization: _itself, ...listed } = listedService(service)
      return listed
    }),
  }))
}

function toServiceAtLocations({ service_at_locations: places, ...service }: OpenService): OpenServiceAtLocation[] {
  return places.map((place) => ({ ...place, service }))
}
