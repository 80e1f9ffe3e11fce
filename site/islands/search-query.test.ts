import { expect, it } from 'vitest'
import { countWords, isEmpty, readQuery } from './search-query.ts'

it('reads words and filters from the address and passes over empty ones', () => {
  expect(readQuery('?q=+respite+&kind=Service&stage=&topic=Money&topic=Breaks&other=1')).toEqual({
    words: 'respite',
    filters: { kind: ['Service'], topic: ['Money', 'Breaks'] },
  })
  expect(isEmpty(readQuery('?q=&kind='))).toBe(true)
  expect(isEmpty(readQuery('?kind=Service'))).toBe(false)
})

it('says how many results there are and for what', () => {
  expect(countWords(0, readQuery('?q=brakes'))).toBe('No results for “brakes”')
  expect(countWords(1, readQuery('?kind=Service'))).toBe('1 result in Service')
  expect(countWords(12, readQuery('?q=money&topic=Benefits'))).toBe('12 results for “money” in Benefits')
})
