import { z } from 'zod'

/**
 * Open Referral UK 3.0, written from its specification (https://openreferraluk.org, HSDS 3.0): what Waymark hands out, object by
 * object. Strict, so that nothing that has not been thought of gets out. Three objects carry more than the UK profile asks for, all
 * from HSDS: a contact's phones, a phone's kind, and a language's name and code.
 */
const id = z.uuid()
const day = z.iso.date()
const words = z.string().min(1)
const webAddress = z.url({ protocol: /^https?$/ })

export const taxonomySchema = z.strictObject({ id, name: words, description: words, version: words.optional(), uri: webAddress.optional() })
export type OpenTaxonomy = z.infer<typeof taxonomySchema>

export const taxonomyTermSchema = z.strictObject({
  id,
  name: words,
  description: words,
  /** The taxonomy's name, and its id. */
  taxonomy: words,
  taxonomy_id: id,
  /** The term's stable name within its taxonomy. */
  term: words,
})
export type OpenTerm = z.infer<typeof taxonomyTermSchema>

export const attributeSchema = z.strictObject({ id, link_type: words, taxonomy_term: taxonomyTermSchema })
export type OpenAttribute = z.infer<typeof attributeSchema>

const addressSchema = z.strictObject({
  id,
  address_1: words,
  // The specification wants these three whether they are known or not. Unknown is empty: nothing is guessed.
  city: z.string(),
  state_province: z.string(),
  postal_code: z.string(),
  country: z.literal('GB'),
  address_type: z.enum(['physical', 'postal', 'virtual']),
})

export const listedLocationSchema = z.strictObject({
  id,
  location_type: z.enum(['physical', 'postal', 'virtual']),
  name: words,
  description: words.optional(),
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
  external_identifier: words.optional(),
  external_identifier_type: words.optional(),
})

const locationSchema = listedLocationSchema.extend({
  addresses: z.array(addressSchema),
  accessibility: z.array(z.strictObject({ id, description: words })),
  attributes: z.array(attributeSchema),
})
export type OpenLocation = z.infer<typeof locationSchema>

export const listedOrganizationSchema = z.strictObject({
  id,
  name: words,
  description: words,
  email: z.email().optional(),
  website: webAddress.optional(),
  parent_organization_id: id.optional(),
})

const nestedOrganizationSchema = listedOrganizationSchema.extend({
  organization_identifiers: z.array(z.strictObject({ id, identifier_scheme: words, identifier_type: words, identifier: words })),
})
export type OpenNestedOrganization = z.infer<typeof nestedOrganizationSchema>

const scheduleSchema = z.strictObject({
  id,
  service_at_location_id: id.optional(),
  valid_from: day.optional(),
  valid_to: day.optional(),
  dtstart: day.optional(),
  freq: z.enum(['WEEKLY', 'MONTHLY']).optional(),
  interval: z.number().int().positive().optional(),
  byday: z
    .string()
    .regex(/^(-?[1-5])?(MO|TU|WE|TH|FR|SA|SU)(,(-?[1-5])?(MO|TU|WE|TH|FR|SA|SU))*$/)
    .optional(),
  /** UK local time, winter and summer: an offset would be wrong for half of the year. */
  opens_at: z.iso.time({ precision: -1 }).optional(),
  closes_at: z.iso.time({ precision: -1 }).optional(),
  schedule_link: webAddress.optional(),
  description: words.optional(),
  notes: words.optional(),
})
export type OpenSchedule = z.infer<typeof scheduleSchema>

export const listedServiceSchema = z.strictObject({
  id,
  name: words,
  description: words,
  url: webAddress.optional(),
  email: z.email().optional(),
  status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']),
  fees: words.optional(),
  accreditations: words.optional(),
  minimum_age: z.number().optional(),
  maximum_age: z.number().optional(),
  assured_date: day,
  alert: words.optional(),
  last_modified: z.iso.datetime().optional(),
  organization: listedOrganizationSchema.optional(),
})
export type OpenListedService = z.infer<typeof listedServiceSchema>

const costOptionSchema = z.strictObject({
  id,
  valid_from: day.optional(),
  valid_to: day.optional(),
  option: words.optional(),
  amount: z.number().optional(),
  amount_description: words.optional(),
})

const phoneSchema = z.strictObject({ id, number: words, type: z.enum(['voice', 'text', 'textphone']), description: words.optional() })

export const serviceSchema = listedServiceSchema.extend({
  organization: nestedOrganizationSchema.optional(),
  schedules: z.array(scheduleSchema),
  service_areas: z.array(z.strictObject({ id, name: words, service_area: words })),
  service_at_locations: z.array(z.strictObject({ id, location: locationSchema })),
  languages: z.array(z.strictObject({ id, name: words, code: words })),
  funding: z.array(z.strictObject({ id, source: words })),
  cost_options: z.array(costOptionSchema),
  contacts: z.array(z.strictObject({ id, phones: z.array(phoneSchema) })),
  attributes: z.array(attributeSchema),
})
export type OpenService = z.infer<typeof serviceSchema>

export const listedServiceAtLocationSchema = z.strictObject({ id, location: listedLocationSchema, service: listedServiceSchema })
export const serviceAtLocationSchema = z.strictObject({ id, location: locationSchema, service: serviceSchema.omit({ service_at_locations: true }) })
export type OpenServiceAtLocation = z.infer<typeof serviceAtLocationSchema>

export const organizationSchema = nestedOrganizationSchema.extend({ services: z.array(listedServiceSchema.omit({ organization: true })) })
export type OpenOrganization = z.infer<typeof organizationSchema>

/** One page of a list. */
export const pageSchema = z.strictObject({
  total_items: z.number().int().nonnegative(),
  total_pages: z.number().int().nonnegative(),
  page_number: z.number().int().positive(),
  size: z.number().int().nonnegative(),
  first_page: z.boolean(),
  last_page: z.boolean(),
  empty: z.boolean(),
  contents: z.array(z.unknown()),
})
export type OpenPage<Item> = Omit<z.infer<typeof pageSchema>, 'contents'> & { contents: Item[] }
