import { expect, it } from 'vitest'
import { spokenWords } from './spoken-words.ts'

it('says numbers to ring digit by digit, with a rest between their groups', () => {
  expect(spokenWords('Ring 0800 368 8349 now.')).toBe('Ring 0 8 0 0, 3 6 8, 8 3 4 9 now.')
  expect(spokenWords('Ring 999.', ['999'])).toBe('Ring 9 9 9.')
})

it('leaves amounts, years and numbers of things as they are', () => {
  expect(spokenWords('In 2026 it is £81.90 for 999 people.')).toBe('In 2026 it is £81.90 for 999 people.')
  expect(spokenWords('£999, or ring 999', ['999'])).toBe('£999, or ring 9 9 9')
})

it('says a dash between numbers as a word', () => {
  expect(spokenWords('Ages 16–64, £5 – £10')).toBe('Ages 16 to 64, £5 to £10')
})
