import { z } from 'zod'
import { bodySchema, proseSchema, slugSchema, webAddressSchema } from './node.ts'
import { checkedShape, daySchema, followedFeedSchema, recordShape, sourceSchema } from './record.ts'
import { recordingsSchema } from './recording.ts'

/** A page of the site itself: about, privacy, how to print. */
export const pageSchema = z.strictObject({
  ...recordShape,
  ...checkedShape,
  title: z.string().min(1),
  description: z.string().min(1).max(200),
  /** Where the whole site leads to it: among the home page's ways in, or at the foot of every page. Absent: other pages lead to it. */
  menu: z.enum(['home', 'footer']).optional(),
  /** Other titles carers would type; for search only. */
  searchWords: z.array(z.string().min(1)).default([]),
  body: bodySchema.min(1),
  recordings: recordingsSchema,
  sources: z.array(sourceSchema).default([]),
})
export type Page = z.infer<typeof pageSchema>

/** Something readers must see for a while: a closure, a winter line. Hidden outside its dates. */
export const noticeSchema = z.strictObject({
  ...recordShape,
  title: z.string().min(1),
  body: proseSchema.min(1),
  tone: z.enum(['note', 'important', 'urgent']),
  from: daySchema,
  until: daySchema,
  /** Where it shows. Nothing named: on the home page. */
  services: z.array(slugSchema).default([]),
  guides: z.array(slugSchema).default([]),
})
export type Notice = z.infer<typeof noticeSchema>

/**
 * A carer's own words. Without the day on which they agreed there is no story, whichever way it comes in. Who they really are and
 * what they signed stays in the CMS, and is never published.
 */
export const storySchema = z.strictObject({
  ...recordShape,
  title: z.string().min(1),
  /** A name the carer chose: "Jo, who looks after her dad". */
  who: z.string().min(1),
  consent: z.strictObject({ givenOn: daySchema }),
  body: proseSchema.min(1),
  guides: z.array(slugSchema).default([]),
})
export type Story = z.infer<typeof storySchema>

/** What differs from one deployment to the next. */
export const siteSettingsSchema = z.strictObject({
  /** "Waymark Dorset": in the header, every title and every print. */
  name: z.string().min(1),
  strapline: z.string().min(1),
  /** "Dorset": where the site is for. */
  area: z.string().min(1),
  /** The public address without a final slash. It is printed on paper, so keep it short. */
  address: webAddressSchema,
  language: z.literal('en-GB'),
  publisher: z.string().min(1),
  /** The service whose number is printed as "prefer to talk?". */
  helpService: slugSchema,
  /** Services on the help-now strip, most urgent first. */
  urgentServices: z.array(slugSchema).min(1),
  /** Who to ask for another format or to report a fault. Absent until the operator fills it in. */
  contactEmail: z.email().optional(),
  /**
   * Where the public reaches the CMS's forms, without a final slash: https://cms.example.org/forms. Absent: pages lead to phone,
   * email and the contact page instead.
   */
  formsAddress: webAddressSchema.optional(),
  /**
   * Months after the day of its next check at which a service that nobody checked leaves lists, search and filters. It keeps its
   * page, which says so. Absent: none does.
   */
  dropAfterMonths: z.number().int().min(1).max(36).optional(),
  /** Guides of the three first steps on the home page. */
  firstSteps: z.array(slugSchema).max(3),
  /** Guides on every list that "What could help me?" ends in. */
  everyList: z.array(slugSchema).max(3).default([]),
  /** Feeds that records of the directory follow. A publication has them from the CMS; files have none. */
  feeds: z.array(followedFeedSchema).default([]),
})
export type SiteSettings = z.infer<typeof siteSettingsSchema>
