import { z } from 'zod'
import { accessFeatures, locationKinds } from './directory-terms.ts'
import { followedFromSchema, recordShape } from './record.ts'

/** A building a service can be visited at. */
export const locationSchema = z.strictObject({
  ...recordShape,
  name: z.string().min(1),
  /** To visit, only to write to, or only online. */
  kind: z.enum(locationKinds).default('physical'),
  /** As on an envelope, without the postcode; without town and county where those are known on their own. */
  address: z.string().min(1),
  town: z.string().min(1).optional(),
  county: z.string().min(1).optional(),
  postcode: z
    .string()
    .regex(/^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/, 'write it like DT1 1XJ')
    .optional(),
  latitude: z.number().min(49).max(61).optional(),
  longitude: z.number().min(-9).max(2).optional(),
  directions: z.string().optional(),
  /** What it has, by the closed list; `accessibility` says the rest in words. */
  features: z.array(z.enum(accessFeatures)).default([]),
  accessibility: z.string().optional(),
  /** Unique property reference number. */
  uprn: z
    .string()
    .regex(/^\d{1,12}$/, 'digits only')
    .optional(),
  followedFrom: followedFromSchema.optional(),
})
export type Location = z.infer<typeof locationSchema>
