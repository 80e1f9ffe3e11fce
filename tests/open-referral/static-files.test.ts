import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import { readContent } from '../../content/files/read-content.ts'
import { pageSchema, serviceSchema } from '../../content/open-referral/open-referral.ts'
import type { Records } from '../../content/schema/publication.ts'
import { openDataFiles } from '../../site/loaders/open-data-files.ts'
import { fullService } from './full-service.ts'

let records: Records
beforeAll(async () => {
  records = (await readContent('tests/fixtures/small-site')).records
})

const textOf = (file: string, of: Records): string => openDataFiles(of).find((one) => one.file === file)?.text ?? ''

describe('the open data beside the site', () => {
  it('has every service of the directory, whole, in one page', () => {
    const page = pageSchema.parse(JSON.parse(textOf('services.json', records)))
    expect(page).toMatchObject({ total_items: records.services.length, first_page: true, last_page: true })
    page.contents.forEach((service) => serviceSchema.parse(service))
  })

  it('has a table that spreadsheet programs open as it is, with words for what the record names', () => {
    const csv = textOf('services.csv', records)
    expect(csv.startsWith('\uFEFF')).toBe(true)
    const rows = parse<Record<string, string>>(csv, { bom: true, columns: true })
    expect(rows).toHaveLength(records.services.length)
    expect(rows.find(({ Name }) => Name === 'Hartwick Break Group')).toMatchObject({
      Organisation: 'Fellshire Carers',
      Areas: 'Upper Dale',
      Phone: '01632 960345',
    })
  })

  it('lets no cell act as a formula, whoever wrote it', () => {
    const hostile = { ...fullService, name: '=HYPERLINK("https://example.com")', offers: '@SUM(1)', whoFor: '+1', warning: '-2+3' }
    const csv = textOf('services.csv', { ...records, services: [hostile] })
    const [row] = parse<Record<string, string>>(csv, { bom: true, columns: true })
    for (const cell of Object.values(row ?? {})) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
    expect(row?.['Name']).toBe(`'${hostile.name}`)
  })
})
