import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startBuiltSite, type BuiltSite } from '../built-site.ts'

let site: BuiltSite

beforeAll(async () => {
  site = await startBuiltSite()
})
afterAll(() => site.stop())

const read = (file: string): Promise<string> => readFile(path.join(site.folder, file), 'utf8')

it.each([
  ['pl/index.html', 'Czynne: poniedziałek – piątek, 09:00–17:00'],
  ['pl/home-pl.txt', 'Czynne: poniedziałek – piątek, 09:00–17:00'],
  ['ar/index.html', 'ساعات العمل: الاثنين – الجمعة، 9:00 ص – 5:00 م'],
  ['ar/home-ar.txt', 'ساعات العمل: الاثنين – الجمعة، 9:00 ص – 5:00 م'],
])("says when a service is open in the page's language: %s", async (file, words) => {
  expect(await read(file)).toContain(words)
})

it('leaves in English what only English can say of the times, such as weeks of a month', async () => {
  expect((await read('ar/guides/first-steps/first-steps-ar.txt')).replace(/\s+/g, ' ')).toContain(
    'الثلاثاء، 2:00 م – 4:00 م. The first Saturday and third Saturday of each month, 6.30pm to 9pm. Not in August.',
  )
})
