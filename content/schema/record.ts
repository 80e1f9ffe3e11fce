import { z } from 'zod'
import { slugSchema, webAddressSchema } from './node.ts'

/** A calendar day, `2026-11-22`. */
export const daySchema = z.iso.date()

/** Where a statement comes from. `asOf` is as exact as the source allows: "2026-04-06", "2026-02", "undated copy". */
export const sourceSchema = z.strictObject({
  title: z.string().min(1),
  url: webAddressSchema.optional(),
  asOf: z.string().min(1),
})
export type Source = z.infer<typeof sourceSchema>

/** What every record has. `slug` is the stable id in files and addresses; `id` is the stable UUID of open data. */
export const recordShape = {
  id: z.uuid(),
  slug: slugSchema,
}

/** When somebody last checked the record and when they will again. */
export const checkedShape = {
  checkedOn: daySchema,
  nextCheck: daySchema,
}

/**
 * Slugs that the record, or one merged into it, had before. Their addresses lead here for ever: they are printed on paper. No
 * record of the collection may have one of them again.
 */
export const formerSlugsSchema = z.array(slugSchema).default([])

/**
 * Ids of records that were merged into this one. Open data was handed out with them: who asks for one is led here, and a row or
 * a feed that names one does not make the record anew.
 */
export const formerIdsSchema = z.array(z.uuid()).default([])

/**
 * The feed that a followed record comes from. It is refreshed from there and never edited here; readers see whose it is. The
 * record's `id` is its id in the feed.
 */
export const followedFromSchema = z.strictObject({
  /** "Somerset Council's directory". */
  name: z.string().min(1),
  url: webAddressSchema,
})

/** What readers are told of a feed that records follow. It is the same for all of them, so it stands beside them once. */
export const followedFeedSchema = z.strictObject({
  url: webAddressSchema,
  /** Whose directory it is: "Somerset Council's directory". */
  name: z.string().min(1),
  /** The day on which it could last be read. */
  readOn: daySchema.optional(),
  /** "Open Government Licence v3.0". */
  licence: z.string().min(1).optional(),
  licenceUrl: webAddressSchema.optional(),
  /** The words that its owner asks for. */
  attribution: z.string().min(1).optional(),
})
export type FollowedFeed = z.infer<typeof followedFeedSchema>
