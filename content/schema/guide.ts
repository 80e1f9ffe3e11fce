import { z } from 'zod'
import { bodySchema, lineSchema, proseSchema, slugSchema } from './node.ts'
import { checkedShape, recordShape, sourceSchema } from './record.ts'
import { recordingsSchema } from './recording.ts'

/** A titled part of a guide: one web page of its own, one chapter on paper. */
export const partSchema = z.strictObject({ slug: slugSchema, title: z.string().min(1), body: bodySchema.min(1) })

/** The main kind of advice page. Its fields are in the order a carer meets them. */
export const guideSchema = z.strictObject({
  ...recordShape,
  ...checkedShape,
  /** In carers' words, often a question. */
  title: z.string().min(1).max(90),
  /** One plain sentence for lists, search and share cards. No figures: it takes no references. */
  description: z.string().min(1).max(200),
  stage: slugSchema,
  /** Place among the guides of its stage, from 1. */
  order: z.number().int().positive(),
  topics: z.array(slugSchema).default([]),
  audiences: z.array(slugSchema).default([]),
  /** The answer first, in about two sentences. */
  answer: lineSchema,
  keyPoints: z.array(lineSchema).default([]),
  parts: z.array(partSchema).min(1),
  /** What to do next: at most five, each doable today. */
  nextSteps: z.array(lineSchema).max(5).default([]),
  /** Who to talk to, in the order to try them. */
  contacts: z.array(z.strictObject({ service: slugSchema, why: z.string().min(1) })).default([]),
  whatHappensNext: proseSchema.default([]),
  /** "Things you might not know": guides a reader would not know to look for, with the sentence that says why. */
  mightNotKnow: z.array(z.strictObject({ guide: slugSchema, why: z.string().min(1) })).default([]),
  /** Services shown as well as those that share a topic. */
  services: z.array(slugSchema).default([]),
  recordings: recordingsSchema,
  sources: z.array(sourceSchema).default([]),
  /** Domestic abuse and the like: neutral title and address, no description in lists, exit button, nothing stored. */
  isSensitive: z.boolean().default(false),
  /** Other titles carers would type; for search only. */
  searchWords: z.array(z.string().min(1)).default([]),
})
export type Guide = z.infer<typeof guideSchema>
