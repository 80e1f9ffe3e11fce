import { handleEndpoints } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportDirectory } from '../../cms/directory-import/export-directory.ts'
import { finishJournals } from '../../cms/directory-import/journal/finish-journals.ts'
import { keepJournal } from '../../cms/directory-import/journal/keep-journal.ts'
import { findImport, ownerOf } from '../../cms/import-screen/find-import.ts'
import { planImport } from '../../cms/import-screen/plan-import.ts'
import { readTables } from '../../content/tables/read-tables.ts'
import { writeCsv } from '../../content/tables/write-tables.ts'
import { startDirectoryCms, type DirectoryCms } from '../providers/directory-cms.ts'
import { editedServices, withRow } from './directory-sheet.ts'

const home = 'http://localhost:3000'
let directory: DirectoryCms

beforeAll(async () => {
  directory = await startDirectoryCms()
})
afterAll(() => directory.stop())

const payload = () => directory.cms.payload

async function ask(path: string, role: string, form?: FormData): Promise<Response> {
  const login = await directory.cms.payload.login({ collection: 'users', data: { email: `${role}@example.org`, password: 'a long enough password' } })
  const headers: Record<string, string> = { Origin: home, Cookie: `payload-token=${login.token}` }
  const init = { method: form ? 'POST' : 'GET', ...(form ? { body: form } : {}) }
  const bare = new Request(`${home}/api/directory-imports${path}`, init)
  // A browser says how long the body is.
  const body = form ? await bare.arrayBuffer() : undefined
  const whole = { ...headers, ...(body ? { 'Content-Type': bare.headers.get('content-type') ?? '', 'Content-Length': String(body.byteLength) } : {}) }
  const request = new Request(bare.url, { method: init.method, headers: whole, ...(body ? { body } : {}) })
  return handleEndpoints({ config: payload().config, request })
}

const formWith = (fields: Record<string, string | File>): FormData => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}
const led = (answer: Response): URLSearchParams => new URL(answer.headers.get('location') ?? '', home).searchParams
const send = async (name: string, words: string | Uint8Array<ArrayBuffer>, role = 'editor') =>
  ask('/upload', role, formWith({ file: new File([words], name), showsNew: 'on' }))
/** Sends a file, and looks at what it would change. */
async function lookAt(name: string, words: string) {
  const id = led(await send(name, words)).get('import') ?? ''
  return { id, ...(await looked(id)) }
}
const looked = async (id: string) => planImport(payload(), await payload().findByID({ collection: 'directory-imports', id, depth: 0 }))
const refusalOf = async (answer: Response) => payload().findByID({ collection: 'directory-imports', id: led(answer).get('import') ?? '', depth: 0 })
const stateOf = async (id: string) => (await payload().findByID({ collection: 'directory-imports', id, depth: 0 })).state

describe('the import screen', () => {
  it('shows what a file would change, and does it when an editor says so', async () => {
    const service = await directory.makeService({ name: 'Lunch Group', offers: 'Soup.' })
    const sheet = withRow(await editedServices(payload(), [['lunch-group', 'What you get', 'Soup and bread.']]), { Name: 'New group' })
    const { id, plan, seen } = await lookAt('services.csv', writeCsv(sheet))
    expect(plan).toMatchObject({
      problems: [],
      changes: [{ kind: 'changed', differences: [{ before: 'Soup.', after: 'Soup and bread.' }] }, { kind: 'added' }],
    })
    expect(await directory.read(service.id)).toMatchObject({ offers: 'Soup.' })

    expect((await ask(`/${id}/apply`, 'author', formWith({ seen }))).status).toBe(403)
    expect(led(await ask(`/${id}/apply`, 'editor', formWith({ seen: 'something else' }))).get('note')).toBe('changed')
    expect(await directory.read(service.id)).toMatchObject({ offers: 'Soup.' })
    expect((await ask(`/${id}/apply`, 'editor', formWith({ seen }))).status).toBe(303)
    expect(await stateOf(id)).toBe('done')
    expect(await directory.read(service.id)).toMatchObject({ offers: 'Soup and bread.', _status: 'published' })
    await ask(`/${id}/apply`, 'editor', formWith({ seen }))
    expect((await payload().find({ collection: 'services', where: { name: { equals: 'New group' } } })).docs).toMatchObject([{ _status: 'published' }])
  })

  it('knows what came of an import that was stopped in the middle and finished later', async () => {
    const service = await directory.makeService({ name: 'Cut Off Group', offers: 'Soup.' })
    const { id, plan } = await lookAt('services.csv', writeCsv(await editedServices(payload(), [['cut-off-group', 'What you get', 'Bread.']])))
    const journal = await keepJournal(payload(), { source: 'services.csv', owner: ownerOf({ id }) }, plan?.changes ?? [])
    await payload().update({ collection: 'import-journals', id: journal, data: { state: 'applying' } })
    expect(await findImport(payload(), id)).toMatchObject({ state: 'applying' })
    await finishJournals(payload())
    expect(await findImport(payload(), id)).toMatchObject({ state: 'done', problems: [] })
    expect(await directory.read(service.id)).toMatchObject({ offers: 'Bread.' })
    expect((await payload().count({ collection: 'import-journals' })).totalDocs).toBe(0)
  })

  it('asks what columns are that it does not know, keeps that by a name, and knows it for the next file', async () => {
    const theirs = (name: string) => `Their title,Blurb,For,Cat,Where\n${name},Tea.,Carers,Topic,Place\n`
    const { id, plan, sheets } = await lookAt('theirs.csv', theirs('Tea group'))
    expect(plan).toBeUndefined()
    expect(sheets[0]?.columns.map(({ field }) => field)).toEqual(['', '', '', '', ''])
    const said = { '0.table': 'services', '0.0': 'name', '0.1': 'offers', '0.2': 'whoFor', '0.3': 'topics', '0.4': 'areas', name: 'Their list' }
    expect((await ask(`/${id}/columns`, 'viewer', formWith(said))).status).toBe(403)
    await ask(`/${id}/columns`, 'editor', formWith({ ...said, '0.1': 'constructor' }))
    expect((await looked(id)).sheets[0]?.columns[1]).toEqual({ heading: 'Blurb', field: '' })
    await ask(`/${id}/columns`, 'editor', formWith(said))
    expect((await looked(id)).plan).toMatchObject({ problems: [], changes: [{ kind: 'added', after: { record: { name: 'Tea group', offers: 'Tea.' } } }] })

    const next = await lookAt('next.csv', theirs('Coffee group'))
    expect(next.plan).toMatchObject({ problems: [], changes: [{ after: { record: { name: 'Coffee group' } } }] })
    expect((await payload().find({ collection: 'column-maps' })).docs).toMatchObject([{ name: 'Their list' }])
  })

  it('keeps a file out while a row cannot come in, and gives those rows back with their reasons', async () => {
    const sheet = withRow(await editedServices(payload(), []), { Name: 'Wrong group', 'Checked on': '31/02/2026' })
    const { id, plan, seen } = await lookAt('services.csv', writeCsv(sheet))
    expect(plan?.problems).toMatchObject([{ field: 'Checked on' }])
    await ask(`/${id}/apply`, 'editor', formWith({ seen }))
    expect(await stateOf(id)).toBe('looking')
    const answer = await ask(`/${id}/rejected`, 'editor')
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="rejected.xlsx"')
    const [rejected] = await readTables('rejected.xlsx', new Uint8Array(await answer.arrayBuffer()))
    expect(rejected?.rows.map(({ cells }) => cells[0])).toEqual([expect.stringMatching(/^Checked on: is "31\/02\/2026"/)])
  })

  it('refuses what is no spreadsheet, what is too large and what comes from nobody, in words', async () => {
    const zip = Uint8Array.from([0x50, 0x4b, 3, 4, ...Array.from({ length: 100 }, (_, index) => index)])
    expect(await refusalOf(await send('bomb.xlsx', zip))).toMatchObject({ state: 'undone', problems: [{ record: 'bomb.xlsx' }] })
    expect(await refusalOf(await send('empty.csv', ''))).toMatchObject({ state: 'undone', problems: [{ problem: 'is empty' }] })
    expect(led(await send('large.csv', 'x'.repeat(21_000_000))).get('note')).toBe('large')
    expect(led(await ask('/upload', 'editor', formWith({}))).get('note')).toBe('none')
    for (const role of ['author', 'viewer']) expect((await send('services.csv', 'Name\nOne\n', role)).status).toBe(403)
    const nobody = new Request(`${home}/api/directory-imports/export/services.csv`)
    expect((await handleEndpoints({ config: payload().config, request: nobody })).status).toBe(403)
    expect((await ask('/00000000-0000-4000-8000-000000000000/rejected', 'editor')).status).toBe(404)
  })

  it('hands the directory out as a workbook and as CSV files', async () => {
    const tables = await exportDirectory(payload())
    const book = await ask('/export/directory.xlsx', 'editor')
    const read = await readTables('directory.xlsx', new Uint8Array(await book.arrayBuffer()))
    expect(read.map(({ name, rows }) => [name, rows.length])).toEqual(tables.map(({ name, rows }) => [name, rows.length]))
    const csv = await ask('/export/services.csv', 'editor')
    expect(await csv.text()).toBe(writeCsv(tables.find(({ name }) => name === 'Services')!).replace(/^\uFEFF/, ''))
    expect((await ask('/export/users.csv', 'admin')).status).toBe(404)
    expect((await ask('/export/directory.xlsx', 'author')).status).toBe(403)
  })
})
