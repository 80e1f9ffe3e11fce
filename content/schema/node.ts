import { z } from 'zod'

/**
 * The words of Waymark as editors store them: one small tree, the same in starter files, in a publication and on its
 * way in and out of the CMS. References are by slug; `content/document` resolves them before anything is drawn.
 */

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case letters, digits and single hyphens')

/** An address of the web. Others, such as `javascript:`, would run something where they are followed. */
export const webAddressSchema = z.url({ protocol: /^https?$/ })

/** Plain words. `strong` is the only emphasis: italics and underlining are hard to read. */
export const textSchema = z.strictObject({ kind: z.literal('text'), value: z.string().min(1), strong: z.literal(true).optional() })

/** A figure, date or limit kept once as a fact. `form: 'value'` leaves out "a week" and the like. */
export const factReferenceSchema = z.strictObject({ kind: z.literal('fact'), fact: slug, form: z.enum(['full', 'value']).default('full') })

/** The main telephone number of a service, kept once on the service. */
export const phoneReferenceSchema = z.strictObject({ kind: z.literal('phone'), service: slug })

/** A hard word whose meaning is in the jargon ledger. */
export const termReferenceSchema = z.strictObject({ kind: z.literal('term'), term: slug, words: z.string().min(1) })

/** Words in another language (BCP 47). */
export const foreignSchema = z.strictObject({ kind: z.literal('foreign'), language: z.string().min(2), value: z.string().min(1) })

const plainInlineSchema = z.discriminatedUnion('kind', [textSchema, factReferenceSchema, phoneReferenceSchema, termReferenceSchema, foreignSchema])

/** `to` is an address on this site (`/guides/first-steps/`, with `#part` if wanted), or https:, tel: or mailto:. */
export const linkSchema = z.strictObject({
  kind: z.literal('link'),
  to: z.string().regex(/^(\/|#|https?:\/\/|tel:|mailto:)/, 'start with / for a page of this site, or https://, tel: or mailto:'),
  children: z.array(z.discriminatedUnion('kind', [textSchema, factReferenceSchema, foreignSchema])).min(1),
})

export const inlineSchema = z.discriminatedUnion('kind', [...plainInlineSchema.options, linkSchema])
/** A line or paragraph of words. */
export const lineSchema = z.array(inlineSchema).min(1)

export const paragraphSchema = z.strictObject({ kind: z.literal('paragraph'), children: lineSchema })
/** Part titles are level 2, so headings inside a part start at 3. */
export const headingSchema = z.strictObject({ kind: z.literal('heading'), level: z.union([z.literal(3), z.literal(4)]), children: lineSchema })
/** A flat list. Nested lists are hard to follow, so there are none. */
export const listSchema = z.strictObject({ kind: z.literal('list'), ordered: z.boolean(), items: z.array(lineSchema).min(1) })

/** Flowing text: what an editor types in one rich-text field. */
export const proseSchema = z.array(z.discriminatedUnion('kind', [paragraphSchema, headingSchema, listSchema]))

export const keyFactSchema = z.strictObject({
  kind: z.literal('keyFact'),
  label: z.string().min(1),
  fact: slug,
  note: z.string().optional(),
})
export const stepsSchema = z.strictObject({
  kind: z.literal('steps'),
  steps: z.array(z.strictObject({ title: z.string().min(1), body: proseSchema })).min(1),
})
export const calloutSchema = z.strictObject({
  kind: z.literal('callout'),
  tone: z.enum(['note', 'important', 'urgent', 'emergency']),
  title: z.string().optional(),
  body: proseSchema,
})
export const doDontSchema = z.strictObject({ kind: z.literal('doDont'), dos: z.array(lineSchema), donts: z.array(lineSchema) })
/** Someone to talk to: a service of the directory, with why to ring. */
export const contactSchema = z.strictObject({ kind: z.literal('contact'), service: slug, why: z.string().optional() })
/** Named services, or those of the directory that fit a topic (and, if given, an area). */
export const serviceListSchema = z.strictObject({
  kind: z.literal('serviceList'),
  title: z.string().optional(),
  services: z.array(slug).default([]),
  topic: slug.optional(),
  area: slug.optional(),
})
/** "Who does what": columns are bodies, rows are questions. */
export const comparisonSchema = z.strictObject({
  kind: z.literal('comparison'),
  caption: z.string().min(1),
  columns: z.array(z.string().min(1)).min(2),
  rows: z.array(z.strictObject({ label: z.string().min(1), cells: z.array(lineSchema) })).min(1),
})
export const tableSchema = z.strictObject({
  kind: z.literal('table'),
  caption: z.string().min(1),
  head: z.array(z.string().min(1)).min(2),
  rows: z.array(z.array(lineSchema)).min(1),
})
export const timelineSchema = z.strictObject({
  kind: z.literal('timeline'),
  events: z.array(z.strictObject({ when: z.string().min(1), body: lineSchema })).min(1),
})
export const quoteSchema = z.strictObject({ kind: z.literal('quote'), words: z.string().min(1), who: z.string().optional() })
/** What differs from council to council. `council` is the slug of a place of kind council. */
export const localVariationSchema = z.strictObject({
  kind: z.literal('localVariation'),
  title: z.string().optional(),
  variations: z.array(z.strictObject({ council: slug, body: proseSchema })).min(1),
})
export const videoSchema = z.strictObject({
  kind: z.literal('video'),
  title: z.string().min(1),
  /** Where the video is watched; nothing is embedded from elsewhere. */
  url: webAddressSchema,
  minutes: z.number().int().positive().optional(),
  hasCaptions: z.boolean(),
  isSigned: z.boolean().default(false),
  transcript: proseSchema.min(1),
})
export const checklistSchema = z.strictObject({ kind: z.literal('checklist'), title: z.string().min(1), items: z.array(lineSchema).min(1) })
/** A picture from the picture library. An empty `alt` says it is decoration; a missing one takes the picture's own. */
export const pictureBlockSchema = z.strictObject({ kind: z.literal('picture'), picture: slug, alt: z.string().optional(), caption: z.string().optional() })

export const blockSchema = z.discriminatedUnion('kind', [
  paragraphSchema,
  headingSchema,
  listSchema,
  keyFactSchema,
  stepsSchema,
  calloutSchema,
  doDontSchema,
  contactSchema,
  serviceListSchema,
  comparisonSchema,
  tableSchema,
  timelineSchema,
  quoteSchema,
  localVariationSchema,
  videoSchema,
  checklistSchema,
  pictureBlockSchema,
])
export const bodySchema = z.array(blockSchema)

export { slug as slugSchema }
export type StoredInline = z.infer<typeof inlineSchema>
export type StoredLine = z.infer<typeof lineSchema>
export type StoredProse = z.infer<typeof proseSchema>
export type StoredBlock = z.infer<typeof blockSchema>
