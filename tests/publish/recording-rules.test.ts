import { describe, expect, it } from 'vitest'
import { validatePublication } from '../../content/publication/validate-publication.ts'
import { formatProblem } from '../../content/schema/problem.ts'
import { smallRecords, smallSettings, today } from './small-records.ts'

const files = [
  { slug: 'signed' },
  { slug: 'heard', file: 'heard.mp3', width: undefined, height: undefined },
  { slug: 'captions', file: 'captions.vtt', seconds: undefined, width: undefined, height: undefined },
]
const signed = { form: 'bsl', title: 'Breaks, signed', file: 'signed', says: 'page', madeOn: '2026-11-01', basedOn: '2026-11-01' }

const problemsOf = (recording: Record<string, unknown>): string[] => {
  const guides = [{ slug: 'breaks', recordings: [{ ...signed, ...recording }] }]
  const records = smallRecords({ 'recording-files': files, guides })
  return validatePublication(records, smallSettings, { pictureExists: () => true, today }).map(formatProblem)
}
const at = 'guides/breaks > recordings[0]'
const film = { form: 'video', says: 'other', transcript: 'We talk.' }
const heard = { form: 'audio', file: 'heard' }
const elsewhere = { file: undefined, url: 'https://videos.example/1' }

describe('a recording that nobody is shut out of', () => {
  it.each<[string, Record<string, unknown>]>([
    ['is signed, and says what the page says', {}],
    ['is heard, and says what the page says', heard],
    ['is heard, and its other words are written out', { ...heard, says: 'other', transcript: 'We talk.' }],
    ['is a video with captions beside it', { ...film, captions: 'captions' }],
    ['is a video with captions in its pictures', { ...film, hasCaptions: true }],
    ['is a video of the words of the page', { form: 'video' }],
    ['stands on another site', { ...elsewhere, minutes: 3 }],
  ])('%s', (_what, recording) => {
    expect(problemsOf(recording)).toEqual([])
  })
})

describe('a recording that shuts somebody out, or cannot be played, is reported', () => {
  it.each<[Record<string, unknown>, string]>([
    [{ file: undefined }, `${at}: has neither a file nor a web address. Choose its file, or give the address where it is shown.`],
    [{ url: 'https://videos.example/1' }, `${at}.url: stands beside a file of our own. Keep the file or the address.`],
    [{ minutes: 3 }, `${at}.minutes: stands beside a file, which knows how long it lasts. Take it out.`],
    [{ file: 'heard' }, `${at}.file: is "heard.mp3", which does not fit. Choose a video: MP4 or WebM.`],
    [{ form: 'audio' }, `${at}.file: is "signed.mp4", which does not fit. Choose sound: MP3 or M4A.`],
    [{ file: 'lost' }, `${at}.file: points to recording file "lost", which is not published. Publish recording-files/lost, or choose another.`],
    [{ ...film, captions: 'heard' }, `${at}.captions: is "heard.mp3", which holds no captions. Choose a file of captions: WebVTT (.vtt).`],
    [{ ...heard, captions: 'captions' }, `${at}.captions: has no video of our own to stand on. Take it out. What is said is read in the transcript.`],
    [film, `${at}.captions: is missing. Add a file of captions, or say that the video has them: people who cannot hear need them.`],
    [{ ...heard, says: 'other' }, `${at}.transcript: is missing. Write out what is said and shown, or say that its words are those of the page.`],
    [{ transcript: 'We talk.' }, `${at}.transcript: stands beside the words of the page. Take it out, or say that the recording has other words.`],
    [{ basedOn: '2026-11-02' }, `${at}.basedOn: is 2026-11-02, after the recording was made (2026-11-01). Correct one of the two days.`],
  ])('%j', (recording, message) => {
    expect(problemsOf(recording)).toEqual([message])
  })

  it('an address that is not encrypted', () => {
    expect(() => problemsOf({ file: undefined, url: 'http://videos.example/1' })).toThrow('url')
  })
})
