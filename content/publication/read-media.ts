import type { MediaFile } from '../files/media-file.ts'
import type { Problem } from '../schema/problem.ts'
import type { Records } from '../schema/publication.ts'
import { readPicture, type PictureBytes } from './picture-file.ts'
import { readRecordingFile, type RecordingCopy } from './recording-file.ts'

/** The files of a publication's pictures and recordings. */
export interface Media {
  pictures: PictureBytes[]
  recordings: RecordingCopy[]
}

/** Reads the files of all pictures and recordings, and tells every problem with them. */
export async function readMedia(records: Pick<Records, 'pictures' | 'recording-files'>, mediaFile: MediaFile): Promise<{ media: Media; problems: Problem[] }> {
  const pictures = await Promise.all(records.pictures.map((picture) => readPicture(picture, (one) => mediaFile('pictures', one))))
  const recordings = await Promise.all(records['recording-files'].map((record) => readRecordingFile(record, mediaFile('recording-files', record))))
  return {
    media: {
      pictures: pictures.filter((result) => 'bytes' in result),
      recordings: recordings.filter((result) => 'sha256' in result),
    },
    problems: [...pictures.filter((result) => 'problem' in result), ...recordings.flatMap((result) => ('sha256' in result ? [] : result))],
  }
}
