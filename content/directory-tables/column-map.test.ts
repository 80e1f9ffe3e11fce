import { expect, it } from 'vitest'
import { fieldWords, guessColumns } from './column-map.ts'

it('knows a column by the words in which the import screen asks for it', () => {
  const words = fieldWords('services')
  expect(guessColumns('services', Object.values(words))).toMatchObject({ unknown: [], map: { columns: Object.keys(words).map((field) => ({ field })) } })
})
