import type { Problem } from '../../schema/problem.ts'
import { recordedCollections, type Recording, type RecordingFile, type RecordingForm } from '../../schema/recording.ts'
import type { Rule } from './content.ts'

type FileOf = (slug: string | undefined) => RecordingFile | undefined

/** What is wrong with one field of a recording. */
interface Complaint extends Pick<Problem, 'problem' | 'remedy'> {
  field: '' | keyof Recording
}

/**
 * Every recording can be played, and nobody is shut out: its words can be read, and those of a video stand on it (WCAG 1.2.1 to
 * 1.2.3). One that says what the page says has the page as its words.
 */
export const recordings: Rule = ({ records }) => {
  const files = new Map(records['recording-files'].map((file) => [file.slug, file]))
  const fileOf: FileOf = (slug) => files.get(slug ?? '')
  return recordedCollections.flatMap((collection) =>
    records[collection].flatMap(({ slug, recordings: own }) =>
      own.flatMap((recording, index) => {
        const complaints = [...whereComplaints(recording), ...fileComplaints(recording, fileOf), ...captionsComplaints(recording, fileOf)]
        return [...complaints, ...wordsComplaints(recording), ...dayComplaints(recording)].map(({ field, ...complaint }) => ({
          record: `${collection}/${slug}`,
          field: field === '' ? `recordings[${index}]` : `recordings[${index}].${field}`,
          ...complaint,
        }))
      }),
    ),
  )
}

function whereComplaints({ file, url, minutes }: Recording): Complaint[] {
  if (file === undefined && url === undefined)
    return [{ field: '', problem: 'has neither a file nor a web address', remedy: 'Choose its file, or give the address where it is shown.' }]
  if (file === undefined) return []
  return [
    ...(url === undefined ? [] : [{ field: 'url' as const, problem: 'stands beside a file of our own', remedy: 'Keep the file or the address.' }]),
    ...(minutes === undefined ? [] : [{ field: 'minutes' as const, problem: 'stands beside a file, which knows how long it lasts', remedy: 'Take it out.' }]),
  ]
}

/** What kind of file each form needs. */
const needed: Record<RecordingForm, { extensions: readonly string[]; words: string }> = {
  bsl: { extensions: ['mp4', 'webm'], words: 'a video: MP4 or WebM' },
  video: { extensions: ['mp4', 'webm'], words: 'a video: MP4 or WebM' },
  audio: { extensions: ['mp3', 'm4a'], words: 'sound: MP3 or M4A' },
}

function fileComplaints({ form, file }: Recording, fileOf: FileOf): Complaint[] {
  const name = fileOf(file)?.file
  const { extensions, words } = needed[form]
  if (name === undefined || hasEnding(name, extensions)) return []
  return [{ field: 'file', problem: `is "${name}", which does not fit`, remedy: `Choose ${words}.` }]
}

const hasEnding = (name: string, extensions: readonly string[]): boolean => extensions.some((extension) => name.endsWith(`.${extension}`))

function captionsComplaints({ form, file, captions, hasCaptions, says }: Recording, fileOf: FileOf): Complaint[] {
  const name = fileOf(captions)?.file
  if (captions === undefined) {
    const remedy = 'Add a file of captions, or say that the video has them: people who cannot hear need them.'
    return form === 'video' && says === 'other' && !hasCaptions ? [{ field: 'captions', problem: 'is missing', remedy }] : []
  }
  return [
    ...(name === undefined || hasEnding(name, ['vtt'])
      ? []
      : [{ field: 'captions' as const, problem: `is "${name}", which holds no captions`, remedy: 'Choose a file of captions: WebVTT (.vtt).' }]),
    ...(file === undefined || form === 'audio'
      ? [
          {
            field: 'captions' as const,
            problem: 'has no video of our own to stand on',
            remedy: 'Take it out. What is said is read in the transcript.',
          },
        ]
      : []),
  ]
}

function wordsComplaints({ says, transcript }: Recording): Complaint[] {
  const isWritten = transcript !== undefined && transcript.trim() !== ''
  if (says === 'other' && !isWritten)
    return [{ field: 'transcript', problem: 'is missing', remedy: 'Write out what is said and shown, or say that its words are those of the page.' }]
  if (says === 'page' && isWritten)
    return [{ field: 'transcript', problem: 'stands beside the words of the page', remedy: 'Take it out, or say that the recording has other words.' }]
  return []
}

function dayComplaints({ madeOn, basedOn }: Recording): Complaint[] {
  if (basedOn <= madeOn) return []
  return [{ field: 'basedOn', problem: `is ${basedOn}, after the recording was made (${madeOn})`, remedy: 'Correct one of the two days.' }]
}
