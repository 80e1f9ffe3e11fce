import { expect, it } from 'vitest'
import { englishFrame } from '../../formats/shared/frame.ts'
import { fileDetails } from './file-details.ts'

it('tells the length and the size of a file in words', () => {
  expect(fileDetails({ format: 'pdf', bytes: 89_700, pages: 4 }, englishFrame)).toBe('4 pages, 90 KB')
  expect(fileDetails({ format: 'pdf', bytes: 12, pages: 1 }, englishFrame)).toBe('1 page, 1 KB')
  expect(fileDetails({ format: 'pdf', bytes: 1_240_000 }, englishFrame)).toBe('1.2 MB')
  expect(fileDetails({ format: 'pdf', bytes: 89_700, pages: 1 }, { words: { ...englishFrame.words, onePage: 'صفحة واحدة' }, language: 'ar' })).toBe(
    'صفحة واحدة، 90 كيلوبايت',
  )
})
