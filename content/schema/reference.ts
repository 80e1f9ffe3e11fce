import { z } from 'zod'
import { webAddressSchema } from './node.ts'
import { daySchema, recordShape, sourceSchema } from './record.ts'

/** A figure, date, limit or rule that changes: written once, shown wherever it is referred to. */
export const factSchema = z.strictObject({
  ...recordShape,
  name: z.string().min(1),
  /** As it is printed: "£86.45", "35 hours", "28 days". */
  value: z.string().min(1),
  /** What follows it in full: "a week". */
  per: z.string().optional(),
  appliesTo: z.string().optional(),
  note: z.string().optional(),
  asOf: z.string().min(1),
  reviewBy: daySchema,
  sources: z.array(sourceSchema),
})
export type Fact = z.infer<typeof factSchema>

/** One word of the jargon ledger: it drives the glossary, meanings in place, editors' warnings and search. */
export const jargonTermSchema = z.strictObject({
  ...recordShape,
  term: z.string().min(1),
  meaning: z.string().min(1),
  easyReadMeaning: z.string().min(1),
  /** Plain words to use instead, where there are any. */
  sayInstead: z.string().optional(),
  /** Other names and what people type. The glossary leaves out those without a letter. */
  synonyms: z.array(z.string().min(1)).default([]),
  /** True when editors should not use the word for carers or those they look after. */
  isAvoided: z.boolean().default(false),
  sources: z.array(sourceSchema).default([]),
})
export type JargonTerm = z.infer<typeof jargonTermSchema>

/** A picture of the picture library: a file with its maker, its licence and what it shows. */
export const pictureSchema = z.strictObject({
  ...recordShape,
  title: z.string().min(1),
  /** What it shows, for those who cannot see it. */
  alt: z.string().min(1),
  /** The set it comes from: "OpenMoji". */
  set: z.string().min(1),
  author: z.string().min(1),
  licence: z.string().min(1),
  licenceUrl: webAddressSchema,
  source: z.string().min(1),
  /** File name beside the record in starter files; `<sha256>.<extension>` in a publication. */
  file: z.string().regex(/^[a-z0-9-]+\.(svg|png|jpg|webp)$/),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
})
export type Picture = z.infer<typeof pictureSchema>
