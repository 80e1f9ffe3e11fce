import path from 'node:path'
import { ValidationError, type CollectionBeforeOperationHook } from 'payload'
import { inspectRecording } from '../../content/publication/recording-file.ts'
import { toSlug } from '../fields/to-slug.ts'

/**
 * Looks at a recording or its captions before it is stored: it must be what its name says, small enough, and something that
 * every browser can play. Gives the file a name that fits web addresses, and notes how long and how large it is.
 */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- Payload marks the whole property because of one value it may have.
export const safeRecordingFile: CollectionBeforeOperationHook = async ({ args, operation, req, collection }) => {
  const { file } = req
  if (!file || (operation !== 'create' && operation !== 'update')) return args

  const { name, ext } = path.parse(file.name)
  const extension = ext.toLowerCase().slice(1)
  file.name = `${toSlug(name) || 'recording'}.${extension}`
  const { complaint, measures } = await inspectRecording(extension, file.data, file.size)
  if (complaint) {
    const message = `This file ${complaint.problem}. ${complaint.remedy}`
    throw new ValidationError({ collection: collection.slug, req, errors: [{ path: 'file', message }] })
  }
  const data: unknown = 'data' in args ? args.data : {}
  return { ...args, data: { ...(data as object), seconds: null, width: null, height: null, ...measures } }
}
