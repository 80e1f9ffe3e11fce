import { expect, it } from 'vitest'
import { readCode } from './read-code.ts'

it.each([
  ['K7M2-4Q', 'as it is printed'],
  ['k7m2-4q', 'in small letters'],
  [' k7m24q ', 'without its hyphen'],
  ['K7M2 – 4Q', 'with a dash and spaces'],
  ['k7 m2 4q.', 'in pairs, as on the phone, with a full stop'],
  ['Ｋ７Ｍ２－４Ｑ', 'in wide letters'],
  ['https://carers.example.org/check/K7M2-4Q/', 'as the whole address'],
])('reads "%s", typed %s', (typed) => {
  expect(readCode(typed)).toBe('K7M2-4Q')
})

it('takes the letter O for a zero, and I and L for a one', () => {
  expect(['OI0L-1o', 'oiol-io', '0101-10'].map(readCode)).toEqual(['0101-10', '0101-10', '0101-10'])
})

it('reads nothing from what cannot be a code', () => {
  expect(['', 'K7M2', 'K7M2-4QX', 'K7M2-4U', 'first steps'].map(readCode)).toEqual([undefined, undefined, undefined, undefined, undefined])
})
