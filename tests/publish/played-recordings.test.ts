import { expect, it } from 'vitest'
import { playedFiles } from '../../content/document/recordings.ts'
import { smallRecords } from './small-records.ts'

const recording = { form: 'video', title: 'A film', says: 'page', madeOn: '2026-11-01', basedOn: '2026-11-01' }
const records = smallRecords({
  'recording-files': [
    { slug: 'open', file: 'open.mp4' },
    { slug: 'quiet', file: 'quiet.mp4' },
    { slug: 'quiet-captions', file: 'quiet-captions.vtt' },
    { slug: 'quiet-easy', file: 'quiet-easy.mp4' },
    { slug: 'of-a-draft', file: 'of-a-draft.mp4' },
  ],
  guides: [
    { slug: 'breaks', recordings: [{ ...recording, file: 'open' }] },
    { slug: 'safe', order: 2, isSensitive: true, recordings: [{ ...recording, file: 'quiet', captions: 'quiet-captions' }] },
  ],
  'easy-reads': [{ slug: 'safe', recordings: [{ ...recording, form: 'bsl', file: 'quiet-easy' }] }],
})

it('what no published page plays is in no site', () => {
  expect(playedFiles(records)).toEqual(['open.mp4', 'quiet.mp4', 'quiet-captions.vtt', 'quiet-easy.mp4'])
})

it('what the pages of a sensitive guide play, its captions and its easy read too, leaves no trace in a browser', () => {
  expect(playedFiles(records, ({ isSensitive }) => isSensitive)).toEqual(['quiet.mp4', 'quiet-captions.vtt', 'quiet-easy.mp4'])
})
