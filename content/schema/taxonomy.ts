import { z } from 'zod'
import { slugSchema } from './node.ts'
import { formerSlugsSchema, recordShape } from './record.ts'

/** A step of the carer's journey: how the home page and the guides are arranged. */
export const stageSchema = z.strictObject({
  ...recordShape,
  title: z.string().min(1),
  /** One plain sentence. */
  description: z.string().min(1),
  order: z.number().int().positive(),
  /** Picture beside the title on the home page. */
  picture: slugSchema.optional(),
})
export type Stage = z.infer<typeof stageSchema>

/** A subject that guides and services share. */
export const topicSchema = z.strictObject({ ...recordShape, title: z.string().min(1), description: z.string().min(1) })
export type Topic = z.infer<typeof topicSchema>

/** Who a guide or a service is for: "young carers". */
export const audienceSchema = z.strictObject({ ...recordShape, title: z.string().min(1), description: z.string().optional() })
export type Audience = z.infer<typeof audienceSchema>

/**
 * Somewhere a reader can be, or a service can serve. A postcode district in two councils lists both: one is never
 * chosen for the reader. Coordinates are WGS 84, to two decimals (about 1 km).
 */
export const placeSchema = z.strictObject({
  ...recordShape,
  formerSlugs: formerSlugsSchema,
  kind: z.enum(['nation', 'council', 'area', 'town', 'postcode-district']),
  name: z.string().min(1),
  /** "Dorchester rural: Puddletown, Cerne Abbas" for a district. */
  covers: z.string().optional(),
  latitude: z.number().min(49).max(61).optional(),
  longitude: z.number().min(-9).max(2).optional(),
  /** Slugs of the councils it lies in; the main one first. */
  councils: z.array(slugSchema).default([]),
  /** Slugs of areas and towns around it whose services also fit. */
  areas: z.array(slugSchema).default([]),
  districts: z.array(slugSchema).default([]),
  /** Codes of the Office for National Statistics: E06000059. A county has its own code, and may name those of its districts. */
  onsCodes: z.array(z.string().regex(/^[EWSN]\d{8}$/, 'write it like E06000059')).default([]),
  /** For a council: the services that are its front doors for carers and for adults who need care. */
  carersService: slugSchema.optional(),
  adultSocialCare: slugSchema.optional(),
  note: z.string().optional(),
})
export type Place = z.infer<typeof placeSchema>
