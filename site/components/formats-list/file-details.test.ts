import { expect, it } from 'vitest'
import { englishWords } from '../../../content/schema/interface-words.ts'
import { fileDetails } from './file-details.ts'

it('tells the length and the size of a file in words', () => {
  expect(fileDetails({ format: 'pdf', bytes: 89_700, pages: 4 }, englishWords)).toBe('4 pages, 90 KB')
  expect(fileDetails({ format: 'pdf', bytes: 12, pages: 1 }, englishWords)).toBe('1 page, 1 KB')
  expect(fileDetails({ format: 'pdf', bytes: 1_240_000 }, englishWords)).toBe('1.2 MB')
})
