import { expect, it } from 'vitest'
import { createLanguage } from './ask.ts'
import { understand } from './understand.ts'

const language = createLanguage({
  vocabulary: 'carers allowance direct payment payments mum money break reablement attendance help care',
  otherNames: [
    ['dp', 'direct payment'],
    ['sitting service', 'replacement care'],
  ],
  names: ['help and care', 'the silver line'],
})
const partsOf = (typed: string) => understand(typed, language, false).parts.map(({ words, otherNames }) => [...words, ...otherNames])

it('leaves out the small words of a question, unless there are no others', () => {
  expect(partsOf('How do I get a break?')).toEqual([['break']])
  expect(partsOf('who am i')).toEqual([['who'], ['am'], ['i']])
})

it('knows what the site says for a short form or a name', () => {
  expect(partsOf('what is a DP')).toEqual([['dp', 'direct payment']])
  expect(partsOf('a sitting service for mum')).toEqual([['sitting', 'service', 'replacement care'], ['mum']])
})

it('weighs whom it is about less than what is wanted', () => {
  expect(understand('money for mum', language, false).parts.map(({ weight }) => weight)).toEqual([1, 0.3])
  expect(understand('mum', language, false).parts.map(({ weight }) => weight)).toEqual([1])
})

it('puts spelling right and says so, unless the words are wanted as typed', () => {
  expect(understand('attendence alowance', language, false).corrected).toBe('attendance allowance')
  expect(understand('attendence', language, true).corrected).toBeUndefined()
  expect(understand('attendance', language, false).corrected).toBeUndefined()
})

it('sees that a meaning is asked for', () => {
  expect(understand('what does reablement mean', language, false)).toMatchObject({ isMeaningAsked: true, words: ['what', 'does', 'reablement'] })
})

it('knows a word that the site does not have, so that nonsense finds nothing', () => {
  const unknown = (typed: string) => understand(typed, language, false).parts.map(({ isUnknown }) => isUnknown ?? false)
  expect(unknown('zzzzqqqq')).toEqual([true])
  // Known by its start, by another ending, as a short form; a number is nobody's spelling.
  expect(['allow', 'breaks', 'dp', '0800'].flatMap(unknown)).toEqual([false, false, false, false])
})

it('sees the whole name of a service, but not a part of it', () => {
  expect(['help and care', 'Help & Care', 'silver line'].map((typed) => understand(typed, language, false).isName)).toEqual([true, false, false])
})

it('takes a few words for a name, but small words only where a name has them', () => {
  const isLikeName = (typed: string) => understand(typed, language, false).isLikeName
  expect(['carers allowance', 'Help & and care', 'silver line', 'the silver'].map(isLikeName)).toEqual([true, true, true, true])
  expect(['help with care', 'the allowance', 'carers', 'direct payments for mum money'].map(isLikeName)).toEqual([false, false, false, false])
})
