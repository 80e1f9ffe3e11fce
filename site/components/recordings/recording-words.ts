import type { OwnFile, RecordingView } from '../../../content/document/recordings.ts'
import type { RecordingForm } from '../../../content/schema/recording.ts'
import { fileSize } from '../formats-list/file-size.ts'

interface FormWords {
  /** What a reader can do with it. */
  offer: string
  download: string
}

/** What each form of recording is called. */
export const formWords: Record<RecordingForm, FormWords> = {
  bsl: { offer: 'Watch in British Sign Language', download: 'Save the video' },
  audio: { offer: 'Listen to a recording', download: 'Save the recording' },
  video: { offer: 'Watch a video', download: 'Save the video' },
}

const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`

/** "40 seconds", "3 minutes" */
function lengthOf(seconds: number): string {
  return seconds < 60 ? count(seconds, 'second') : count(Math.round(seconds / 60), 'minute')
}

/** Whether a recording is a file of ours. */
export function isOwn(source: RecordingView['source']): source is OwnFile {
  return 'file' in source
}

/** "3 minutes, 12 MB": what a reader weighs before pressing. Of a recording elsewhere only the length is known, if at all. */
export function recordingDetails({ source }: Pick<RecordingView, 'source'>): string {
  if (isOwn(source)) return `${lengthOf(source.seconds)}, ${fileSize(source.bytes)}`
  return source.minutes === undefined ? '' : lengthOf(source.minutes * 60)
}

/** The words of the link to a recording. Where a page has several of a form, their titles tell them apart. */
export function offerWords({ form, title }: RecordingView, all: readonly RecordingView[]): string {
  const { offer } = formWords[form]
  return all.filter((other) => other.form === form).length > 1 ? `${offer}: ${title}` : offer
}

const mediaTypes: Readonly<Record<string, string>> = { mp3: 'audio/mpeg', m4a: 'audio/mp4', mp4: 'video/mp4', webm: 'video/webm' }

const endingOf = (file: string): string => file.split('.').at(-1) ?? ''

export function mediaTypeOf(file: string): string {
  return mediaTypes[endingOf(file)] ?? 'application/octet-stream'
}

/** What a saved file is called: on a device that others use, a sensitive page leaves no name. */
export function savedName(file: string, form: RecordingForm, page: { slug: string; isSensitive: boolean }): string {
  return `${page.isSensitive ? 'recording' : `${page.slug}-${form}`}.${endingOf(file)}`
}
