import { z } from 'zod'
import { guideSchema } from './guide.ts'
import { nativeCheckSchema } from './language.ts'
import { slugSchema } from './node.ts'
import { daySchema, recordShape } from './record.ts'

/** The fields of a guide that hold words for readers: a translation has the same, under the same names. */
export const translatedFields = [
  'title',
  'description',
  'answer',
  'keyPoints',
  'parts',
  'nextSteps',
  'contacts',
  'whatHappensNext',
  'mightNotKnow',
] as const satisfies readonly (keyof typeof guideSchema.shape)[]

/**
 * A guide in another language: a document of its own, so that publishing one language never publishes another. It is
 * shown only when nothing of the guide is missing: see `content/document/translation/translation-gaps.ts`.
 */
export const translationSchema = z.strictObject({
  ...recordShape,
  /** The language and the guide: `pl-first-steps`. */
  slug: slugSchema,
  language: slugSchema,
  guide: slugSchema,
  title: guideSchema.shape.title,
  description: guideSchema.shape.description,
  answer: guideSchema.shape.answer,
  keyPoints: guideSchema.shape.keyPoints,
  nextSteps: guideSchema.shape.nextSteps,
  contacts: guideSchema.shape.contacts,
  whatHappensNext: guideSchema.shape.whatHappensNext,
  mightNotKnow: guideSchema.shape.mightNotKnow,
  parts: guideSchema.shape.parts,
  /** What people who read this language would type; for search only. */
  searchWords: guideSchema.shape.searchWords,
  /** The English it was made from: the day it was last checked, and the digest of its words. */
  basedOn: z.strictObject({ checkedOn: daySchema, words: z.string().regex(/^[0-9a-f]{12}$/, 'is not the digest of a guide’s words') }),
  checkedBy: nativeCheckSchema.optional(),
})
export type Translation = z.infer<typeof translationSchema>
