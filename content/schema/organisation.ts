import { z } from 'zod'
import { slugSchema, webAddressSchema } from './node.ts'
import { followedFromSchema, formerIdsSchema, formerSlugsSchema, recordShape } from './record.ts'

export const organisationSchema = z.strictObject({
  ...recordShape,
  formerSlugs: formerSlugsSchema,
  formerIds: formerIdsSchema,
  name: z.string().min(1),
  /** What it is, in a sentence. */
  description: z.string().optional(),
  website: webAddressSchema.optional(),
  email: z.email().optional(),
  /** The organisation it is part of. */
  parent: slugSchema.optional(),
  /** Numbers others know it by. `scheme` as in org-id.guide: GB-CHC for charities of England and Wales, GB-COH for companies. */
  identifiers: z.array(z.strictObject({ scheme: z.string().min(1), identifier: z.string().min(1), name: z.string().min(1).optional() })).default([]),
  followedFrom: followedFromSchema.optional(),
})
export type Organisation = z.infer<typeof organisationSchema>
