import { listedLocationSchema, listedOrganizationSchema, listedServiceSchema } from './open-referral.ts'
import type { OpenListedService, OpenNestedOrganization, OpenLocation, OpenService, OpenServiceAtLocation } from './open-referral.ts'

/** The fields of an object that its list shows: those of its own, without what is below it. */
function only(names: ReadonlySet<string>, object: object): object {
  return Object.fromEntries(Object.entries(object).filter(([name]) => names.has(name)))
}

const ofService = new Set(Object.keys(listedServiceSchema.shape))
const ofOrganization = new Set(Object.keys(listedOrganizationSchema.shape))
const ofLocation = new Set(Object.keys(listedLocationSchema.shape))

export function listedOrganization(organization: OpenNestedOrganization) {
  return only(ofOrganization, organization) as Omit<OpenNestedOrganization, 'organization_identifiers'>
}

export function listedService(service: Omit<OpenService, 'service_at_locations'>): OpenListedService {
  const { organization, ...own } = only(ofService, service) as OpenListedService
  return organization ? { ...own, organization: listedOrganization(organization as OpenNestedOrganization) } : own
}

export function listedServiceAtLocation({ id, location, service }: OpenServiceAtLocation) {
  return { id, location: only(ofLocation, location) as Omit<OpenLocation, 'addresses' | 'accessibility' | 'attributes'>, service: listedService(service) }
}
