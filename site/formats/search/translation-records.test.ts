import path from 'node:path'
import { expect, it } from 'vitest'
import { readContent } from '../../../content/files/read-content.ts'
import { translationRecords } from './translation-records.ts'

it('finds pages in other languages by their own words and by the name of the language, and keeps quiet about a sensitive one', async () => {
  const { records } = await readContent(path.join(import.meta.dirname, '../../../tests/fixtures/small-site'))
  const found = translationRecords(records, { '/pl/': [{ format: 'pdf', label: 'PDF', to: '/pl/pl.pdf', mediaType: 'application/pdf', bytes: 1 }] })
  const of = (address: string) => found.find(({ url }) => url === address)
  expect(of('/pl/')?.content).toMatch(/^Polski\. Polish\. /)
  expect(of('/pl/')?.filters?.['format']).toEqual(['PDF'])
  expect(of('/ar/guides/first-steps/')?.content).toContain('العربية. Arabic')
  expect(of('/pl/guides/staying-safe/')?.meta).not.toHaveProperty('summary')
  expect(of('/pl/guides/carers-allowance/')?.meta).toHaveProperty('summary')
})
