import { z } from 'zod'
import { slugSchema } from './node.ts'
import { daySchema, recordShape } from './record.ts'

/** How a recording is taken in: signed in British Sign Language, heard, or watched. */
export const recordingForms = ['bsl', 'audio', 'video'] as const
export type RecordingForm = (typeof recordingForms)[number]

/** A file of sound, of moving pictures or of their captions, kept by us. What is measured on it is judged when it is published. */
export const recordingFileSchema = z.strictObject({
  ...recordShape,
  title: z.string().min(1),
  /** File name beside the record in content files; `<sha256>.<extension>` in a publication. */
  file: z.string().regex(/^[a-z0-9-]+\.(mp3|m4a|mp4|webm|vtt)$/),
  bytes: z.number().int().positive(),
  /** How long it lasts. Captions last as long as their video. */
  seconds: z.number().int().positive().optional(),
  width: z.number().int().positive().optional(),
  height: z.number().int().positive().optional(),
})
export type RecordingFile = z.infer<typeof recordingFileSchema>

/** A recording of a page: our own file, or one that another site shows. */
export const recordingSchema = z.strictObject({
  form: z.enum(recordingForms),
  title: z.string().min(1).max(90),
  /** Slug of our own file. */
  file: slugSchema.optional(),
  /** Where another site shows it. */
  url: z.url({ protocol: /^https$/ }).optional(),
  /** How long one on another site lasts. */
  minutes: z.number().int().positive().optional(),
  /** Slug of the file of captions that go with our own video. */
  captions: slugSchema.optional(),
  /** Captions are part of the picture, or the other site shows them. */
  hasCaptions: z.boolean().default(false),
  /** Its words: those of the page, which is then its transcript, or others, which are then written out. */
  says: z.enum(['page', 'other']),
  /** Everything that is said and shown, where that is not the page. An empty line between paragraphs. */
  transcript: z.string().min(1).optional(),
  madeOn: daySchema,
  /** The day the page it was made from had last been checked: when the page moves on, readers are told. */
  basedOn: daySchema,
})
export type Recording = z.infer<typeof recordingSchema>

/** Collections whose pages may have recordings. */
export const recordedCollections = ['guides', 'easy-reads', 'pages'] as const

/** The recordings of a page, in the order readers are offered them. */
export const recordingsSchema = z.array(recordingSchema).default([])
