import { expect, it } from 'vitest'
import { fileDetails } from './file-details.ts'

it('tells the length and the size of a file in words', () => {
  expect(fileDetails({ bytes: 89_700, pages: 4 })).toBe('4 pages, 90 KB')
  expect(fileDetails({ bytes: 12, pages: 1 })).toBe('1 page, 1 KB')
  expect(fileDetails({ bytes: 1_240_000 })).toBe('1.2 MB')
})
