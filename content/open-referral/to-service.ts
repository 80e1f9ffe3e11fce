import { languageName } from '../document/language-names.ts'
import { present } from '../document/present.ts'
import { accessWords, costWords } from '../document/service-words.ts'
import type { Location } from '../schema/location.ts'
import type { Organisation } from '../schema/organisation.ts'
import type { Service } from '../schema/service.ts'
import type { Place } from '../schema/taxonomy.ts'
import { describeService } from './description.ts'
import type { OpenLocation, OpenNestedOrganization, OpenService } from './open-referral.ts'
import { partId } from './part-id.ts'
import type { Taxonomies } from './taxonomies.ts'
import { toAttributes } from './to-attributes.ts'
import { toSchedules } from './to-schedules.ts'

/** What a service refers to, by slug: only what is published. */
export interface ServiceContext {
  taxonomies: Taxonomies
  organisation: (slug: string) => { record: Organisation; open: OpenNestedOrganization } | undefined
  location: (slug: string) => { record: Location; open: OpenLocation } | undefined
  place: (slug: string) => Place | undefined
}

export const statuses = { active: 'active', 'closed-for-now': 'temporarily closed', 'not-running': 'inactive', 'closed-for-good': 'defunct' } as const
export const phoneKinds = { phone: 'voice', relay: 'voice', text: 'text', textphone: 'textphone' } as const

/** What open data, which has no kind of its own for it, calls a number of Relay UK without a label. */
export const relayLabel = 'Relay UK'

/** The one mapping from a published service to Open Referral UK: the API and the files beside the site both come from it. */
export function toService(service: Service, context: ServiceContext): OpenService {
  const { id, name, status, email, website, accreditations, minimumAge, maximumAge, checkedOn, warning } = service
  return {
    id,
    name,
    description: describeService(service, accessWords(service)),
    status: statuses[status],
    assured_date: checkedOn,
    ...present({
      url: website,
      email,
      fees: costWords(service.cost),
      accreditations,
      minimum_age: minimumAge,
      maximum_age: maximumAge,
      alert: warning,
      organization: service.organisation === undefined ? undefined : context.organisation(service.organisation)?.open,
    }),
    schedules: toSchedules(service, (slug) => {
      const location = context.location(slug)?.open
      return location && serviceAtLocationId(id, location)
    }),
    service_areas: service.areas.flatMap((slug) => toArea(id, context.place(slug))),
    service_at_locations: service.locations.flatMap((slug) => toServiceAtLocation(id, context.location(slug)?.open)),
    languages: service.languages.map((code) => ({ id: partId(id, `languages/${code}`), name: languageName(code), code })),
    funding: service.funding === undefined ? [] : [{ id: partId(id, 'funding'), source: service.funding }],
    cost_options: toCostOptions(service),
    contacts: toContacts(service),
    attributes: toAttributes(id, classified(service), context.taxonomies),
  }
}

/** The id of a service at one of its places, which follows from the ids of both. */
export function serviceAtLocationId(serviceId: string, { id }: Pick<OpenLocation, 'id'>): string {
  return partId(serviceId, `at/${id}`)
}

function toServiceAtLocation(serviceId: string, location: OpenLocation | undefined): OpenService['service_at_locations'] {
  return location ? [{ id: serviceAtLocationId(serviceId, location), location }] : []
}

function toArea(serviceId: string, place: Place | undefined): OpenService['service_areas'] {
  return place ? [{ id: partId(serviceId, `areas/${place.id}`), name: place.name, service_area: place.slug }] : []
}

/** Prices; and that something is free, as a price of nothing, which programs can look for. */
function toCostOptions({ id, cost, costOptions }: Service): OpenService['cost_options'] {
  if (costOptions.length === 0 && cost.kind === 'free') return [{ id: partId(id, 'cost/free'), option: 'Free', amount: 0 }]
  return costOptions.map(({ option, amount, per, from, until }, index) => ({
    id: partId(id, `cost/${index}`),
    ...present({ option, amount, amount_description: per, valid_from: from, valid_to: until }),
  }))
}

function toContacts({ id, phones }: Service): OpenService['contacts'] {
  if (phones.length === 0) return []
  const numbers = phones.map(({ kind, number, label }) => ({
    id: partId(id, `phones/${kind}/${number}`),
    number,
    type: phoneKinds[kind],
    ...present({ description: label ?? (kind === 'relay' ? relayLabel : undefined) }),
  }))
  return [{ id: partId(id, 'contact'), phones: numbers }]
}

function classified(service: Service) {
  const { topics, audiences, communities, access, ways, company, payments, referredBy, transport, features, bankHolidays } = service
  return [
    ['topics', 'topics', topics],
    ['audiences', 'audiences', audiences],
    ['communities', 'audiences', communities],
    ['access', 'access', [access.kind]],
    ['ways', 'ways', ways],
    ['company', 'company', company],
    ['payments', 'payments', payments],
    ['referredBy', 'referredBy', referredBy],
    ['transport', 'transport', transport],
    ['features', 'features', features],
    ['bankHolidays', 'bankHolidays', bankHolidays === undefined ? [] : [bankHolidays]],
  ] as const
}
