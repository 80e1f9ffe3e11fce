import { expect, it } from 'vitest'
import type { RecordingView } from '../../../content/document/recordings.ts'
import { offerWords, recordingDetails, savedName } from './recording-words.ts'

const signed: RecordingView = {
  form: 'bsl',
  title: 'First steps, signed',
  source: { file: 'x.mp4', bytes: 12_300_000, seconds: 190, width: 640, height: 360 },
  saysPage: true,
  hasCaptions: false,
  transcript: [],
  madeOn: '2026-11-01',
}

it('the offer says how it is taken in, and what it costs to load', () => {
  expect(offerWords(signed, [signed])).toBe('Watch in British Sign Language')
  expect(recordingDetails(signed)).toBe('3 minutes, 12.3 MB')
  expect(recordingDetails({ source: { url: 'https://videos.example/1', host: 'videos.example', minutes: 1 } })).toBe('1 minute')
  expect(recordingDetails({ source: { url: 'https://videos.example/1', host: 'videos.example' } })).toBe('')
})

it('two of a form are told apart by their titles', () => {
  expect(offerWords(signed, [signed, { ...signed, title: 'Part two' }])).toBe('Watch in British Sign Language: First steps, signed')
})

it('a saved file of a sensitive page says nothing of it', () => {
  expect(savedName('x.mp4', 'bsl', { slug: 'staying-safe', isSensitive: true })).toBe('recording.mp4')
  expect(savedName('x.mp4', 'bsl', { slug: 'first-steps', isSensitive: false })).toBe('first-steps-bsl.mp4')
})
