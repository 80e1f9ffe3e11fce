import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startDirectoryCms, type DirectoryCms } from './directory-cms.ts'
import { visitor } from './visitor.ts'

/** A little longer than the forms think a person needs at least. */
const readingTime = 3200

let directory: DirectoryCms
beforeAll(async () => {
  directory = await startDirectoryCms()
})
afterAll(() => directory.stop())

it('takes a suggestion into the editors’ queue, with no name and no cookie, and leads back to the page', async () => {
  const service = await directory.makeService()
  const address = `${directory.forms}/suggest/services/${service.slug ?? ''}`
  const { look, send } = visitor()
  const page = await look(address)
  expect(page.html).toContain(service.name)
  expect(page.headers.get('set-cookie')).toBeNull()
  await wait(readingTime)
  const answer = await send(address, page.fields, { words: 'They have moved to Lowbeck.' })
  expect(answer.status).toBe(303)
  expect(await directory.requestsOf(service.id)).toMatchObject([{ kind: 'suggestion', state: 'new', changes: 'They have moved to Lowbeck.', fromEmail: null }])
  const thanks = await look(new URL(answer.headers.get('location') ?? '', address).href)
  expect(thanks.html).toContain(`href="https://waymark.example/services/${service.slug ?? ''}/"`)
})

it('turns away programs and many links, and gives back what was typed', async () => {
  const service = await directory.makeService()
  const address = `${directory.forms}/suggest/services/${service.slug ?? ''}`
  const { look, send } = visitor()
  const page = await look(address)
  const quick = await send(address, page.fields, { words: 'Too quick' })
  expect(quick.status).toBe(422)
  expect(quick.fields.get('words')).toEqual(['Too quick'])
  await wait(readingTime)
  expect((await send(address, page.fields, { words: 'A', company: 'Spam Ltd' })).status).toBe(422)
  expect((await send(address, page.fields, { words: 'https://a.example https://b.example https://c.example' })).status).toBe(422)
  expect((await send(address, page.fields, { words: 'A', opened: 'MTc2NA.forged' })).status).toBe(422)
  expect(await directory.requestsOf(service.id)).toEqual([])
  for (let time = 0; time < 6; time++) expect((await send(address, page.fields, { words: 'A' })).status).toBe(303)
  expect((await send(address, page.fields, { words: 'A' })).status).toBe(429)
})

it('names no page that is not published, and takes feedback and wishes for a format, forgetting the address when that is sent', async () => {
  const draft = await directory.cms.payload.create({ collection: 'services', draft: true, data: { name: 'Hidden Plans' } })
  const { look, send } = visitor()
  expect((await look(`${directory.forms}/suggest/services/${draft.slug ?? ''}`)).html).not.toContain('Hidden Plans')
  const useful = await look(`${directory.forms}/useful?page=/guides/first-steps/&answer=no`)
  const format = await look(`${directory.forms}/format?page=/guides/first-steps/`)
  expect((await directory.cms.payload.count({ collection: 'feedback' })).totalDocs).toBe(0)
  await wait(readingTime)
  expect((await send(`${directory.forms}/useful`, useful.fields, { words: 'What about nights?' })).status).toBe(303)
  expect((await send(`${directory.forms}/format`, format.fields, { format: 'braille', contact: '1 Example Street' })).status).toBe(303)
  const { docs } = await directory.cms.payload.find({ collection: 'feedback', sort: 'kind' })
  expect(docs).toMatchObject([
    { kind: 'format', page: '/guides/first-steps/', words: 'In Braille', contact: '1 Example Street' },
    { kind: 'unclear', words: 'What about nights?' },
  ])
  const id = docs[0]?.id ?? ''
  await directory.cms.payload.update({ collection: 'feedback', id, data: { words: 'In Braille, grade 2' } })
  expect(await directory.cms.payload.findByID({ collection: 'feedback', id })).toMatchObject({ contact: '1 Example Street' })
  await directory.cms.payload.update({ collection: 'feedback', id, data: { state: 'done', contact: '1 Example Street' } })
  expect(await directory.cms.payload.findByID({ collection: 'feedback', id })).toMatchObject({ state: 'done', contact: null })
})
