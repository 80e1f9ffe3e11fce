import { expect, it } from 'vitest'
import { chooseVoice } from './choose-voice.ts'

const voice = (lang: string, more: { localService?: boolean; default?: boolean } = {}) => ({ lang, localService: true, default: false, ...more })

it('takes a voice of the page’s own country before others of its language', () => {
  const voices = [voice('en-US', { default: true }), voice('en-GB'), voice('fr-FR')]
  expect(chooseVoice(voices, 'en-GB')).toBe(voices[1])
})

it('takes another country’s voice rather than none, and the one that the device prefers', () => {
  const voices = [voice('en-IN'), voice('en-US', { default: true })]
  expect(chooseVoice(voices, 'en-GB')).toBe(voices[1])
})

it('understands how Android writes languages', () => {
  const voices = [voice('en_US'), voice('en_GB')]
  expect(chooseVoice(voices, 'en-GB')).toBe(voices[1])
})

it('never takes a voice that would send the words away, nor one of another language', () => {
  expect(chooseVoice([voice('en-GB', { localService: false }), voice('enm'), voice('cy-GB')], 'en-GB')).toBeUndefined()
})
