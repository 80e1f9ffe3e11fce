import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { present } from '../document/present.ts'
import type { Problem } from '../schema/problem.ts'
import type { RecordingFile } from '../schema/recording.ts'
import { captionsComplaint } from './captions.ts'
import { measureRecording, type Measured } from './measure-recording.ts'
import { sha256OfFile } from './sha256.ts'

/** A recording's file as it goes into a publication. It is copied there, never held in memory: it may be large. */
export interface RecordingCopy {
  slug: string
  extension: string
  from: string
  sha256: string
}

type Complaint = Pick<Problem, 'problem' | 'remedy'>

const megabyte = 1_000_000
/** Readers pay for what they load, and the server keeps every file. About ten minutes of BSL, half an hour of speech. */
export const mostBytes = { video: 100 * megabyte, sound: 30 * megabyte, captions: megabyte / 2 }

interface Kind {
  container: string
  hasPictures: boolean
  most: number
  codecs: readonly string[]
  /** What to save it as. */
  advice: string
}

const sound = { hasPictures: false, most: mostBytes.sound }
const moving = { hasPictures: true, most: mostBytes.video }

/** What a file name promises, limited to what every browser in use can play. */
const kinds: Partial<Record<string, Kind>> = {
  mp3: { ...sound, container: 'MP3', codecs: ['mp3'], advice: 'MP3' },
  m4a: { ...sound, container: 'MP4', codecs: ['aac'], advice: 'M4A with AAC sound' },
  mp4: { ...moving, container: 'MP4', codecs: ['avc', 'vp9', 'av1', 'aac', 'mp3', 'opus'], advice: 'MP4 with H.264 pictures and AAC sound' },
  webm: { ...moving, container: 'WebM', codecs: ['vp8', 'vp9', 'av1', 'opus', 'vorbis'], advice: 'WebM with VP9 pictures and Opus sound' },
}

/**
 * Reads a recording's file and judges it by its content, never by its name.
 * @param from where it lies
 * @returns what to copy, or every problem with it
 */
export async function readRecordingFile(record: RecordingFile, from: string): Promise<RecordingCopy | Problem[]> {
  const found = await complaintsAbout(record, from)
  if (found.length > 0) return found.map(({ field, ...complaint }) => ({ record: `recording-files/${record.slug}`, field, ...complaint }))
  return { slug: record.slug, extension: extensionOf(record), from, sha256: await sha256OfFile(from) }
}

type Found = Complaint & { field: string }

async function complaintsAbout(record: RecordingFile, from: string): Promise<Found[]> {
  const { size } = await stat(from).catch(() => ({ size: undefined }))
  if (size === undefined) return [{ field: 'file', problem: `is "${record.file}", which cannot be read`, remedy: 'Add the file again, or take its entry out.' }]
  const extension = extensionOf(record)
  const { complaint, measures } = await inspectRecording(extension, from, size)
  return complaint ? [{ field: 'file', ...complaint }] : differences(record, { bytes: size, ...measures })
}

/** What a file is found to be: with a complaint, or good and measured. Captions have no measures. */
interface Inspected {
  complaint?: Complaint
  measures?: Measured['measures']
}

/**
 * Judges the content of a file that is to be a recording or its captions, and measures it.
 * @param extension what its name promises: `mp4`
 * @param file its path, or its content
 */
export async function inspectRecording(extension: string, file: string | Uint8Array, size: number): Promise<Inspected> {
  const kind = kinds[extension]
  const most = kind?.most ?? mostBytes.captions
  if (size > most) return { complaint: { problem: `has ${inMegabytes(size)} MB`, remedy: `Make it smaller: at most ${inMegabytes(most)} MB.` } }
  if (!kind) return present({ complaint: captionsComplaint(typeof file === 'string' ? await readFile(file) : file) })
  const measured = await measureRecording(file)
  const problem = measured ? playComplaint(measured, kind) : 'is no sound or video that can be played'
  if (problem !== undefined) return { complaint: { problem, remedy: `Save it again as ${kind.advice}.` } }
  return present({ measures: measured?.measures })
}

function playComplaint({ container, codecs, hasPictures }: Measured, kind: Kind): string | undefined {
  const unknown = codecs.filter((codec) => !kind.codecs.includes(codec))
  if (container !== kind.container) return `holds ${container}, not what its name says`
  if (hasPictures !== kind.hasPictures) return kind.hasPictures ? 'holds sound alone' : 'holds pictures as well as sound'
  return unknown.length > 0 ? `is stored as ${unknown.join(' and ')}, which not every browser can play` : undefined
}

/** The record tells readers how long and how large the file is: it must be so. */
function differences(record: RecordingFile, measured: Partial<RecordingFile>): Found[] {
  return (['bytes', 'seconds', 'width', 'height'] as const).flatMap((field) => {
    const [told, is] = [record[field], measured[field]]
    if (told === is) return []
    const problem = told === undefined ? `is missing, but the file has ${is}` : `is ${told}, but the file has ${is ?? 'none'}`
    return [{ field, problem, remedy: is === undefined ? 'Take it out.' : `Write ${field}: ${is}.` }]
  })
}

const extensionOf = ({ file }: RecordingFile): string => path.extname(file).slice(1)
const inMegabytes = (bytes: number): string => String(Math.round(bytes / (megabyte / 10)) / 10)
