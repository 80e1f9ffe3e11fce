import { expect, it } from 'vitest'
import { countWords, isEmpty, readQuery, writeQuery } from './query.ts'

it('reads words and filters from the address and passes over empty ones', () => {
  expect(readQuery('q=+respite+&kind=Service&stage=&topic=Money&topic=Breaks&place=poole&other=1')).toEqual({
    words: 'respite',
    filters: { kind: ['Service'], topic: ['Money', 'Breaks'], place: ['poole'] },
    isExact: false,
  })
  expect(readQuery('q=alowance&as=typed').isExact).toBe(true)
  expect(isEmpty(readQuery('q=&kind='))).toBe(true)
  expect(isEmpty(readQuery('kind=Service'))).toBe(false)
})

it('writes what it reads', () => {
  for (const asked of ['', 'q=respite', 'q=he+hit+me&kind=Service&topic=Money&topic=Breaks', 'q=alowance&as=typed'])
    expect(writeQuery(readQuery(asked))).toBe(asked)
})

it('says how many results there are and for what', () => {
  expect(countWords(0, 10, 'brakes', [])).toBe('No results for “brakes”')
  expect(countWords(1, 10, '', ['Service'])).toBe('1 result in Service')
  expect(countWords(10, 10, 'money', ['Benefits', 'Poole'])).toBe('10 results for “money” in Benefits, Poole')
  expect(countWords(9, 10, 'money', [], true)).toBe('9 results for “money”, the best answer first')
  expect(countWords(180, 10, 'respite', [], true)).toBe('The 10 best of 180 results for “respite”, the best answer first')
})
