import { z } from 'zod'
import { bestAnswerSchema } from './best-answer.ts'
import { easyReadSchema } from './easy-read.ts'
import { guideSchema } from './guide.ts'
import { languageSchema } from './language.ts'
import { locationSchema } from './location.ts'
import { noticeSchema, pageSchema, type siteSettingsSchema, storySchema } from './message.ts'
import { organisationSchema } from './organisation.ts'
import { questionSchema } from './question.ts'
import { recordingFileSchema } from './recording.ts'
import { factSchema, jargonTermSchema, pictureSchema } from './reference.ts'
import { serviceSchema } from './service.ts'
import { audienceSchema, placeSchema, stageSchema, topicSchema } from './taxonomy.ts'
import { translationSchema } from './translation.ts'

/**
 * Every collection that reaches readers, in an order in which each refers mostly to those before it. The same records
 * stand in starter files (`content/starter/<collection>/`), in the CMS (collections of the same slug) and in a publication.
 */
export const collectionSchemas = {
  stages: stageSchema,
  topics: topicSchema,
  audiences: audienceSchema,
  pictures: pictureSchema,
  'recording-files': recordingFileSchema,
  organisations: organisationSchema,
  locations: locationSchema,
  services: serviceSchema,
  places: placeSchema,
  facts: factSchema,
  jargon: jargonTermSchema,
  guides: guideSchema,
  'easy-reads': easyReadSchema,
  languages: languageSchema,
  translations: translationSchema,
  stories: storySchema,
  notices: noticeSchema,
  pages: pageSchema,
  questions: questionSchema,
  'best-answers': bestAnswerSchema,
} as const

export type CollectionName = keyof typeof collectionSchemas
export type RecordOf<Name extends CollectionName> = z.infer<(typeof collectionSchemas)[Name]>
export const collectionNames = Object.keys(collectionSchemas) as CollectionName[]

/** All records of one publication, each collection sorted by slug. */
export type Records = { [Name in CollectionName]: RecordOf<Name>[] }

/** What a publication holds once read: the records, the settings, and where its picture files lie. */
export interface Publication {
  /** First 16 hex digits of the SHA-256 of its manifest. */
  digest: string
  records: Records
  settings: z.infer<typeof siteSettingsSchema>
  /** Folder with the files of pictures and recordings, named as in their records. */
  mediaFolder: string
}

/** `manifest.json`: the name of a publication's folder is the digest of this file. */
export const manifestSchema = z.strictObject({
  format: z.literal(1),
  files: z.record(z.string(), z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/), records: z.number().int().nonnegative().optional() })),
})
export type Manifest = z.infer<typeof manifestSchema>
