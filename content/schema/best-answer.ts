import { z } from 'zod'
import { slugSchema } from './node.ts'
import { recordShape } from './record.ts'

/** What search shows first for a question that many people ask: a sentence, the page, and where it matters whom to ring. */
export const bestAnswerSchema = z.strictObject({
  ...recordShape,
  /** As people type it: "who do I ring". */
  question: z.string().min(1).max(90),
  /** Other ways of asking the same. */
  alsoAsked: z.array(z.string().min(1)).default([]),
  /** The answer in one plain sentence, or two short ones. No figures: it takes no references. Not shown when the guide is sensitive. */
  answer: z.string().min(1).max(200),
  /** Where the whole answer stands: a guide, a page, or the service alone. */
  guide: slugSchema.optional(),
  page: slugSchema.optional(),
  /** Whom to ring about it. */
  service: slugSchema.optional(),
  /** Danger or despair: the numbers to ring now come first, also when the words stand among others. */
  isUrgent: z.boolean().default(false),
})
export type BestAnswer = z.infer<typeof bestAnswerSchema>
