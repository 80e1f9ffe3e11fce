import { z } from 'zod'
import { slugSchema, webAddressSchema } from './node.ts'
import { checkedShape, recordShape, sourceSchema } from './record.ts'

export const phoneSchema = z.strictObject({
  kind: z.enum(['phone', 'text', 'textphone', 'relay']),
  number: z.string().regex(/^[\d ]{3,20}$/, 'digits and spaces only'),
  /** "Bournemouth and Poole line" when there is more than one. */
  label: z.string().optional(),
})

/** One entry of the service directory. What is not known stays absent; nothing is guessed. */
export const serviceSchema = z.strictObject({
  ...recordShape,
  ...checkedShape,
  name: z.string().min(1),
  organisation: slugSchema.optional(),
  /** What you get, in a sentence or two. */
  offers: z.string().min(1),
  whoFor: z.string().min(1),
  topics: z.array(slugSchema).min(1),
  audiences: z.array(slugSchema).default([]),
  /** Slugs of places (councils, areas, nations) it serves. */
  areas: z.array(slugSchema).min(1),
  phones: z.array(phoneSchema).default([]),
  email: z.email().optional(),
  website: webAddressSchema.optional(),
  locations: z.array(slugSchema).default([]),
  openingHours: z.string().optional(),
  cost: z.strictObject({ kind: z.enum(['free', 'charged', 'means-tested', 'varies', 'not-known']), note: z.string().optional() }),
  /** Who can ask: yourself, or somebody must refer you. */
  access: z.strictObject({ kind: z.enum(['yourself', 'referral', 'either', 'not-known']), note: z.string().optional() }),
  /** How help reaches you. */
  ways: z.array(z.enum(['phone', 'online', 'in-person', 'home-visit', 'post'])).default([]),
  accessibility: z.string().optional(),
  /** A warning every reader of the record must see: "Being redesigned in 2023: ring first". */
  warning: z.string().optional(),
  sources: z.array(sourceSchema).default([]),
  searchWords: z.array(z.string().min(1)).default([]),
})
export type Service = z.infer<typeof serviceSchema>

export const organisationSchema = z.strictObject({
  ...recordShape,
  name: z.string().min(1),
  /** What it is, in a sentence. */
  description: z.string().optional(),
  website: webAddressSchema.optional(),
})
export type Organisation = z.infer<typeof organisationSchema>

/** A building a service can be visited at. */
export const locationSchema = z.strictObject({
  ...recordShape,
  name: z.string().min(1),
  address: z.string().min(1),
  postcode: z
    .string()
    .regex(/^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/, 'write it like DT1 1XJ')
    .optional(),
  latitude: z.number().min(49).max(61).optional(),
  longitude: z.number().min(-9).max(2).optional(),
  directions: z.string().optional(),
  accessibility: z.string().optional(),
})
export type Location = z.infer<typeof locationSchema>
