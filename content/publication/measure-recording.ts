import { ALL_FORMATS, BufferSource, FilePathSource, Input, type InputTrack } from 'mediabunny'
import type { RecordingFile } from '../schema/recording.ts'

/** What a file of sound or moving pictures is, by its content. */
export interface Measured {
  /** "MP4", "WebM", "MP3" or another container. */
  container: string
  /** How its sound and its pictures are stored: "aac", "avc". */
  codecs: string[]
  hasPictures: boolean
  measures: Pick<RecordingFile, 'seconds' | 'width' | 'height'>
}

/**
 * Measures a file of sound or moving pictures.
 * @param file its path, or its content
 * @returns nothing when it is no such file
 */
export async function measureRecording(file: string | Uint8Array): Promise<Measured | undefined> {
  using input = new Input({ formats: ALL_FORMATS, source: typeof file === 'string' ? new FilePathSource(file) : new BufferSource(file) })
  try {
    const tracks = await input.getTracks()
    if (tracks.length === 0) return undefined
    const codecs = await Promise.all(tracks.map(codecOf))
    const picture = await input.getPrimaryVideoTrack()
    const size = picture ? { width: await picture.getDisplayWidth(), height: await picture.getDisplayHeight() } : {}
    const seconds = Math.max(1, Math.round(await input.computeDuration()))
    return { container: (await input.getFormat()).name, codecs, hasPictures: picture !== null, measures: { seconds, ...size } }
  } catch {
    // The library throws for whatever is not such a file, or is cut off.
    return undefined
  }
}

async function codecOf(track: InputTrack): Promise<string> {
  return (await track.getCodec()) ?? 'an unknown codec'
}
