import { z } from 'zod'

const problemSchema = z.strictObject({ record: z.string(), field: z.string(), problem: z.string(), remedy: z.string() })

/** What the publishing process tells the CMS that started it. */
export const publishMessageSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('written'), digest: z.string(), counts: z.record(z.string(), z.number()), leftOut: z.array(problemSchema) }),
  z.strictObject({ kind: z.literal('live'), words: z.string() }),
  z.strictObject({
    kind: z.literal('refused'),
    words: z.string(),
    problems: z.array(problemSchema),
  }),
])
export type PublishMessage = z.infer<typeof publishMessageSchema>

/** Tells the process that started this one, if it listens. */
export function tellStarter(message: PublishMessage): void {
  process.send?.(message)
}
