import { copyFile, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { mediaFileIn } from '../../content/files/media-file.ts'
import { readContent } from '../../content/files/read-content.ts'
import { publishContentFiles } from '../../content/publication/publish-content-files.ts'
import { readPublication } from '../../content/publication/read-publication.ts'
import { readRecordingFile } from '../../content/publication/recording-file.ts'
import { formatProblem } from '../../content/schema/problem.ts'
import type { RecordingFile } from '../../content/schema/recording.ts'
import { smallSite } from '../built-site.ts'
import { today } from './small-records.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'waymark-recordings-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const own = mediaFileIn(smallSite)
const fileOf = (name: string): string => own('recording-files', { slug: name, file: name })

async function problemsOf(file: string, from: string, fields: Partial<RecordingFile> = {}): Promise<string[]> {
  const record = { id: '00000000-0000-4000-8000-000000000001', slug: 'one', title: 'One', file, bytes: 1, ...fields }
  const read = await readRecordingFile(record, from)
  return 'sha256' in read ? [] : read.map(formatProblem)
}
const at = 'recording-files/one'

describe('the file of a recording', () => {
  it('goes into the publication as it is, named by its content', async () => {
    const digest = await publishContentFiles(smallSite, folder, today)
    const { records, mediaFolder } = await readPublication(path.join(folder, digest))
    const before = (await readContent(smallSite)).records['recording-files']
    expect(records['recording-files'].map(({ slug }) => slug)).toEqual(before.map(({ slug }) => slug))
    for (const [index, { file }] of records['recording-files'].entries()) {
      expect(file).toMatch(/^[0-9a-f]{64}\.(mp3|mp4|webm|vtt)$/)
      expect(await readFile(path.join(mediaFolder, file))).toEqual(await readFile(fileOf(before[index]?.file ?? '')))
    }
    expect((await readdir(mediaFolder)).filter((name) => name.endsWith('.vtt'))).toHaveLength(1)
  })

  it('is as long and as large as its record says', async () => {
    expect(await problemsOf('one.mp4', fileOf('first-steps-signed.mp4'), { seconds: 9, width: 160 })).toEqual([
      `${at} > bytes: is 1, but the file has 7239. Write bytes: 7239.`,
      `${at} > seconds: is 9, but the file has 3. Write seconds: 3.`,
      `${at} > height: is missing, but the file has 90. Write height: 90.`,
    ])
  })

  it.each([
    ['one.mp4', 'allowance-talk.webm', 'holds WebM, not what its name says. Save it again as MP4 with H.264 pictures and AAC sound.'],
    ['one.mp3', 'first-steps-signed.mp4', 'holds MP4, not what its name says. Save it again as MP3.'],
    ['one.m4a', 'first-steps-signed.mp4', 'holds pictures as well as sound. Save it again as M4A with AAC sound.'],
    ['one.webm', 'captions-of-allowance-talk.vtt', 'is no sound or video that can be played. Save it again as WebM with VP9 pictures and Opus sound.'],
    ['one.vtt', 'first-steps-signed.mp4', 'is not text in UTF-8. Save the captions as WebVTT (.vtt) in UTF-8. Its first line is WEBVTT.'],
    ['one.mp4', 'gone.mp4', 'is "one.mp4", which cannot be read. Add the file again, or take its entry out.'],
  ])('is judged by its content: %s that is %s', async (name, from, message) => {
    expect(await problemsOf(name, fileOf(from))).toEqual([`${at} > file: ${message}`])
  })

  it('is no page of HTML, and no list without captions', async () => {
    const file = path.join(folder, 'one.vtt')
    await writeFile(file, '<!doctype html><script>alert(1)</script>')
    expect(await problemsOf('one.vtt', file)).toEqual([expect.stringContaining('does not begin with the line WEBVTT')])
    await writeFile(file, 'WEBVTT\n\nNOTE nothing yet\n')
    expect(await problemsOf('one.vtt', file)).toEqual([expect.stringContaining('holds no captions')])
  })

  it('is small enough for a phone that pays for what it loads', async () => {
    const file = path.join(folder, 'one.mp3')
    await copyFile(fileOf('first-steps-heard.mp3'), file)
    await truncate(file, 31_000_000)
    expect(await problemsOf('one.mp3', file)).toEqual([`${at} > file: has 31 MB. Make it smaller: at most 30 MB.`])
  })
})
