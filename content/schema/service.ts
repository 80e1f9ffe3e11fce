import { z } from 'zod'
import { accessFeatures, bankHolidayKinds, checkKinds, companies, payments, referrers, serviceStatuses, transports } from './directory-terms.ts'
import { languageCodes } from './language-codes.ts'
import { slugSchema, webAddressSchema } from './node.ts'
import { openingTimeSchema } from './opening-time.ts'
import { checkedShape, daySchema, followedFromSchema, formerIdsSchema, formerSlugsSchema, recordShape, sourceSchema } from './record.ts'

export const phoneSchema = z.strictObject({
  kind: z.enum(['phone', 'text', 'textphone', 'relay']),
  number: z.string().regex(/^[\d ]{3,20}$/, 'digits and spaces only'),
  /** "Bournemouth and Poole line" when there is more than one. */
  label: z.string().optional(),
})

/** One price: "£12.50 an hour, on weekdays". In pounds. */
export const costOptionSchema = z
  .strictObject({
    /** Whom or what it is for: "on weekdays", "under 18". */
    option: z.string().min(1).optional(),
    amount: z.number().min(0).optional(),
    /** What the amount buys, or the price in words: "an hour", "ask for a price". */
    per: z.string().min(1).optional(),
    from: daySchema.optional(),
    until: daySchema.optional(),
  })
  .refine(({ amount, per }) => amount !== undefined || per !== undefined, { path: ['amount'], message: 'is needed, or the price in words' })
export type CostOption = z.infer<typeof costOptionSchema>

const age = z.number().int().min(0).max(120)

/** One entry of the service directory. What is not known stays absent; nothing is guessed. */
export const serviceSchema = z.strictObject({
  ...recordShape,
  ...checkedShape,
  /** Absent: nobody has confirmed the record with the service, and readers are told so. */
  checkedHow: z.enum(checkKinds).optional(),
  formerSlugs: formerSlugsSchema,
  formerIds: formerIdsSchema,
  status: z.enum(serviceStatuses).default('active'),
  name: z.string().min(1),
  organisation: slugSchema.optional(),
  /** What you get, in a sentence or two. */
  offers: z.string().min(1),
  whoFor: z.string().min(1),
  topics: z.array(slugSchema).min(1),
  audiences: z.array(slugSchema).default([]),
  /** Slugs of audiences that are made especially welcome, though it is for others too. */
  communities: z.array(slugSchema).default([]),
  minimumAge: age.optional(),
  maximumAge: age.optional(),
  /** Spoken by its people, without an interpreter. */
  languages: z.array(z.enum(languageCodes)).default([]),
  company: z.array(z.enum(companies)).default([]),
  /** Slugs of places (councils, areas, nations) it serves. */
  areas: z.array(slugSchema).min(1),
  phones: z.array(phoneSchema).default([]),
  email: z.email().optional(),
  website: webAddressSchema.optional(),
  locations: z.array(slugSchema).default([]),
  /** When it is open, in words. Beside structured times it says only what they cannot. */
  openingHours: z.string().optional(),
  openingTimes: z.array(openingTimeSchema).default([]),
  bankHolidays: z.enum(bankHolidayKinds).optional(),
  cost: z.strictObject({ kind: z.enum(['free', 'charged', 'means-tested', 'varies', 'not-known']), note: z.string().optional() }),
  costOptions: z.array(costOptionSchema).default([]),
  payments: z.array(z.enum(payments)).default([]),
  /** Who pays for the service itself: "The National Lottery and Fellshire Council". */
  funding: z.string().min(1).optional(),
  /** Who can ask: yourself, or somebody must refer you. */
  access: z.strictObject({ kind: z.enum(['yourself', 'referral', 'either', 'not-known']), note: z.string().optional() }),
  /** Who can refer people, where somebody must or may. */
  referredBy: z.array(z.enum(referrers)).default([]),
  whatToExpect: z.string().min(1).optional(),
  /** In words, with the month it was true: "About 6 weeks (October 2026)". */
  waitingTime: z.string().min(1).optional(),
  /** How help reaches you. */
  ways: z.array(z.enum(['phone', 'online', 'in-person', 'home-visit', 'post'])).default([]),
  transport: z.array(z.enum(transports)).default([]),
  transportNote: z.string().min(1).optional(),
  /** What the service has, by the closed list; what a building has stands on its location. `accessibility` says the rest in words. */
  features: z.array(z.enum(accessFeatures)).default([]),
  accessibility: z.string().optional(),
  /** Registrations and awards: "Registered with the Care Quality Commission". */
  accreditations: z.string().min(1).optional(),
  /** A warning every reader of the record must see: "Being redesigned in 2023: ring first". */
  warning: z.string().optional(),
  sources: z.array(sourceSchema).default([]),
  searchWords: z.array(z.string().min(1)).default([]),
  followedFrom: followedFromSchema.optional(),
})
export type Service = z.infer<typeof serviceSchema>
