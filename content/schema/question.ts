import { z } from 'zod'
import { slugSchema } from './node.ts'
import { recordShape } from './record.ts'

/** One answer, and what a person who chooses it is led to. */
export const answerSchema = z.strictObject({
  /** As a carer would say it: "I cannot sleep". */
  words: z.string().min(1).max(90),
  guides: z.array(slugSchema).default([]),
  /** Services of these topics are shown for the council they serve. */
  topics: z.array(slugSchema).default([]),
  /** Services shown besides, where they serve the place. */
  services: z.array(slugSchema).default([]),
})
export type Answer = z.infer<typeof answerSchema>

/** A question of "What could help me?", which ends in a list of the guides and services that the answers lead to. */
export const questionSchema = z.strictObject({
  ...recordShape,
  title: z.string().min(1).max(90),
  /** A sentence below the question. */
  hint: z.string().min(1).max(200).optional(),
  order: z.number().int().positive(),
  /** One answer, or several. `place`: the councils of the directory are the answers. */
  kind: z.enum(['one', 'several', 'place']),
  answers: z.array(answerSchema).default([]),
})
export type Question = z.infer<typeof questionSchema>
