import path from 'node:path'
import { type MediaCollection, mediaLayouts } from './layout.ts'

/** Gives the path of the file that a record describes. */
export type MediaFile = (collection: MediaCollection, record: { slug: string; file: string }) => string

/** Where the files of a content folder lie. */
export function mediaFileIn(contentFolder: string): MediaFile {
  return (collection, { file }) => path.join(contentFolder, mediaLayouts[collection].folder, file)
}
