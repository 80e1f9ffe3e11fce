import { z } from 'zod'
import { lineSchema, slugSchema } from './node.ts'
import { checkedShape, daySchema, recordShape } from './record.ts'
import { recordingsSchema } from './recording.ts'

/** One picture with the words it goes with. */
export const easyReadStepSchema = z.strictObject({
  picture: slugSchema,
  /** When the picture's own description does not fit here. Empty says it is decoration. */
  alt: z.string().optional(),
  /** One sentence each. Hard words are `term` references: they print bold and are explained at the end. */
  statements: z.array(lineSchema).min(1).max(3),
})

/** A guide written anew for people with a learning disability. Its slug is its guide's slug. */
export const easyReadSchema = z.strictObject({
  ...recordShape,
  ...checkedShape,
  title: z.string().min(1).max(70),
  sections: z.array(z.strictObject({ title: z.string().min(1), steps: z.array(easyReadStepSchema).min(1) })).min(1),
  /** The day the guide it was written from was last checked: when the guide moves on, this is out of step. */
  basedOn: daySchema,
  recordings: recordingsSchema,
  /** The group of people with a learning disability who checked it. Absent: "not yet checked". */
  checkedBy: z.strictObject({ group: z.string().min(1), on: daySchema }).optional(),
})
export type EasyRead = z.infer<typeof easyReadSchema>
