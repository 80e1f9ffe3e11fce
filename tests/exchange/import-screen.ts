import { handleEndpoints } from 'payload'
import { expect, it, vi } from 'vitest'
import { exportDirectory } from '../../cms/directory-import/export-directory.ts'
import { finishJournals } from '../../cms/directory-import/journal/finish-journals.ts'
import { withImportLock } from '../../cms/directory-import/journal/import-lock.ts'
import { keepJournal } from '../../cms/directory-import/journal/keep-journal.ts'
import { doWantedImports } from '../../cms/import-screen/do-import.ts'
import { findImport, ownerOf } from '../../cms/import-screen/find-import.ts'
import { planImport } from '../../cms/import-screen/plan-import.ts'
import { readTables } from '../../content/tables/read-tables.ts'
import { writeCsv } from '../../content/tables/write-tables.ts'
import type { DirectoryCms } from '../providers/directory-cms.ts'
import { askScreen, formWith, home, led } from './ask-screen.ts'
import { editedServices, manyRows, withRow } from './directory-sheet.ts'

/** What the import screen does, on whichever database. */
export function importScreen(directory: () => DirectoryCms): void {
  const payload = () => directory().cms.payload

  const ask = (path: string, role: string, form?: FormData): Promise<Response> => askScreen(payload(), path, role, form)
  const send = async (name: string, words: string | Uint8Array<ArrayBuffer>, role = 'editor') =>
    ask('/upload', role, formWith({ file: new File([words], name), showsNew: 'on' }))
  /** Sends a file, and looks at what it would change. */
  async function lookAt(name: string, words: string) {
    const id = led(await send(name, words)).get('import') ?? ''
    return { id, ...(await looked(id)) }
  }
  const looked = async (id: string) => planImport(payload(), await payload().findByID({ collection: 'directory-imports', id, depth: 0 }))
  const refusalOf = async (answer: Response) => payload().findByID({ collection: 'directory-imports', id: led(answer).get('import') ?? '', depth: 0 })
  const stateOf = async (id: string) => (await findImport(payload(), id))?.state
  /** What the screen says once the import is over: it goes on after the answer. */
  const over = async (id: string) =>
    vi.waitUntil(
      async () => {
        const state = await stateOf(id)
        return state === 'applying' ? undefined : state
      },
      { timeout: 60_000 },
    )

  it('shows what a file would change, and does it when an editor says so', async () => {
    const service = await directory().makeService({ name: 'Lunch Group', offers: 'Soup.' })
    const sheet = withRow(await editedServices(payload(), [['lunch-group', 'What you get', 'Soup and bread.']]), { Name: 'New group' })
    const { id, plan, seen } = await lookAt('services.csv', writeCsv(sheet))
    expect(plan).toMatchObject({
      problems: [],
      changes: [{ kind: 'changed', differences: [{ before: 'Soup.', after: 'Soup and bread.' }] }, { kind: 'added' }],
    })
    expect(await directory().read(service.id)).toMatchObject({ offers: 'Soup.' })

    expect((await ask(`/${id}/apply`, 'author', formWith({ seen }))).status).toBe(403)
    await ask(`/${id}/apply`, 'editor', formWith({ seen: 'something else' }))
    expect(await over(id)).toBe('looking')
    expect(await directory().read(service.id)).toMatchObject({ offers: 'Soup.' })
    expect((await ask(`/${id}/apply`, 'editor', formWith({ seen }))).status).toBe(303)
    expect(await over(id)).toBe('done')
    expect(await directory().read(service.id)).toMatchObject({ offers: 'Soup and bread.', _status: 'published' })
    await ask(`/${id}/apply`, 'editor', formWith({ seen }))
    expect((await payload().find({ collection: 'services', where: { name: { equals: 'New group' } } })).docs).toMatchObject([{ _status: 'published' }])
  })

  it('answers while the import is at work, says how far it is, and does nothing twice when somebody presses again', async () => {
    const sheet = manyRows(await editedServices(payload(), []), 60)
    const { id, seen } = await lookAt('many.csv', writeCsv(sheet))
    const presses = [ask(`/${id}/apply`, 'editor', formWith({ seen })), ask(`/${id}/apply`, 'editor', formWith({ seen }))]
    await Promise.race(presses)
    expect(await stateOf(id)).toBe('applying')
    expect((await Promise.all(presses)).map((answer) => led(answer).get('note'))).toEqual([null, null])
    await vi.waitUntil(async () => (await findImport(payload(), id))?.counts, { timeout: 60_000 })
    expect(await findImport(payload(), id)).toMatchObject({ state: 'applying', counts: { added: 60, of: 60 } })
    expect(led(await ask(`/${id}/apply`, 'editor', formWith({ seen }))).get('import')).toBe(id)
    await vi.waitUntil(async () => ((await findImport(payload(), id))?.counts as { done: number }).done >= 25, { timeout: 60_000 })
    expect(await over(id)).toBe('done')
    expect((await payload().count({ collection: 'services', where: { name: { like: 'Made-up club' } } })).totalDocs).toBe(60)
    expect((await payload().count({ collection: 'import-journals' })).totalDocs).toBe(0)
    await payload().delete({ collection: 'services', where: { name: { like: 'Made-up club' } } })
  })

  it('does nothing when the file would change something else by now, and keeps what was seen, so that the screen can say so', async () => {
    const service = await directory().makeService({ name: 'Quick Group', offers: 'Soup.' })
    const { id, seen } = await lookAt('services.csv', writeCsv(await editedServices(payload(), [['quick-group', 'What you get', 'Bread.']])))
    await payload().update({ collection: 'services', id: service.id, data: { offers: 'Cake.' } })
    await ask(`/${id}/apply`, 'editor', formWith({ seen }))
    expect(await over(id)).toBe('looking')
    expect(await directory().read(service.id)).toMatchObject({ offers: 'Cake.' })
    const [asked, now] = [await findImport(payload(), id), await looked(id)]
    expect(asked?.seen).toBe(seen)
    expect(now.seen).not.toBe(seen)
    await ask(`/${id}/apply`, 'editor', formWith({ seen: now.seen }))
    expect(await over(id)).toBe('done')
    expect(await directory().read(service.id)).toMatchObject({ offers: 'Bread.' })
  })

  it('keeps what an editor wants while another import is at work, and also when its server is stopped before it begins', async () => {
    const service = await directory().makeService({ name: 'Patient Group', offers: 'Soup.' })
    const { id, seen } = await lookAt('services.csv', writeCsv(await editedServices(payload(), [['patient-group', 'What you get', 'Bread.']])))
    await payload().db.updateOne({ collection: 'directory-imports', id, data: { state: 'applying', seen } })
    await withImportLock(() => doWantedImports(payload()))
    expect(await stateOf(id)).toBe('applying')
    expect(await directory().read(service.id)).toMatchObject({ offers: 'Soup.' })
    await doWantedImports(payload())
    expect(await stateOf(id)).toBe('done')
    expect(await directory().read(service.id)).toMatchObject({ offers: 'Bread.' })
  })

  it('puts everything back when an entry cannot be brought in, and says why', async () => {
    const service = await directory().makeService({ name: 'Soup Group', offers: 'Soup.' })
    const sheet = withRow(await editedServices(payload(), [['soup-group', 'What you get', 'Bread.']]), { Name: 'Late group' })
    const { id, plan, seen } = await lookAt('services.csv', writeCsv(sheet))
    // Somebody takes its place between the look and the write.
    const { id: late } = plan!.changes.find(({ kind }) => kind === 'added')!
    const update = payload().update.bind(payload())
    let backing: unknown
    const spy = vi.spyOn(payload(), 'update').mockImplementation((async (args: { collection: string; data: { state?: string } }) => {
      const updated: unknown = await update(args as never)
      if (args.collection === 'import-journals' && args.data.state === 'applying')
        await payload().create({ collection: 'services', draft: true, data: { id: late, name: 'Came before' } })
      if (args.collection === 'import-journals' && args.data.state === 'undoing') backing = await findImport(payload(), id)
      return updated
    }) as never)
    await ask(`/${id}/apply`, 'editor', formWith({ seen }))
    expect(await over(id)).toBe('undone')
    expect(backing).toMatchObject({ state: 'applying', problems: [{ problem: expect.stringContaining('changed by somebody') as string }] })
    spy.mockRestore()
    expect((await findImport(payload(), id))?.problems).toMatchObject([{ problem: expect.stringContaining('changed by somebody') as string }])
    expect(await directory().read(service.id)).toMatchObject({ offers: 'Soup.' })
    await payload().delete({ collection: 'services', id: late })
  })

  it.each(['before it began', 'in the middle'])('knows what came of an import that was stopped %s and finished later', async (when) => {
    const service = await directory().makeService({ name: `Cut Off ${when}`, offers: 'Soup.' })
    const { id, plan } = await lookAt('services.csv', writeCsv(await editedServices(payload(), [[String(service.slug), 'What you get', 'Bread.']])))
    const journal = await keepJournal(payload(), { source: 'services.csv', owner: ownerOf({ id }) }, plan?.changes ?? [])
    if (when === 'in the middle') await payload().update({ collection: 'import-journals', id: journal, data: { state: 'applying' } })
    expect(await findImport(payload(), id)).toMatchObject({ state: 'applying' })
    await finishJournals(payload())
    expect(await findImport(payload(), id)).toMatchObject({ state: 'done', problems: [] })
    expect(await directory().read(service.id)).toMatchObject({ offers: 'Bread.' })
    expect((await payload().count({ collection: 'import-journals' })).totalDocs).toBe(0)
  })

  it('says what came of an import also to who looks in the very moment it ends', async () => {
    const { id } = await lookAt('ending.csv', 'Name\nOne\n')
    const journal = await keepJournal(payload(), { source: 'ending.csv', owner: ownerOf({ id }) }, [])
    await payload().update({ collection: 'import-journals', id: journal, data: { state: 'done' } })
    // Another look settles the import between the two things that this one reads.
    let reads = 0
    const between = async <Read>(read: Promise<Read>): Promise<Read> => {
      const known = await read
      reads += 1
      if (reads === 1) await findImport(payload(), id)
      return known
    }
    const [findByID, find] = [payload().findByID.bind(payload()), payload().find.bind(payload())]
    vi.spyOn(payload(), 'findByID').mockImplementation((async (args: never) => between(findByID(args))) as never)
    vi.spyOn(payload(), 'find').mockImplementation((async (args: never) => between(find(args))) as never)
    const looked = await findImport(payload(), id)
    vi.restoreAllMocks()
    expect(looked).toMatchObject({ state: 'done' })
    expect((await payload().count({ collection: 'import-journals' })).totalDocs).toBe(0)
  })

  it('forgets old imports with their journals, and not those that are at work', async () => {
    const { id } = await lookAt('old.csv', 'Name\nOne\n')
    const { id: working } = await lookAt('working.csv', 'Name\nTwo\n')
    const old = { createdAt: new Date(Date.now() - 8 * 24 * 60 * 60 * 1000).toISOString() }
    for (const one of [id, working]) await payload().db.updateOne({ collection: 'directory-imports', id: one, data: old })
    const journals = []
    for (const [owner, state] of [
      [ownerOf({ id }), 'done'],
      [ownerOf({ id: working }), 'applying'],
      ['directory-imports/gone', 'undone'],
    ] as const) {
      const journal = await keepJournal(payload(), { source: 'old.csv', owner }, [])
      await payload().update({ collection: 'import-journals', id: journal, data: { state } })
      journals.push(journal)
    }
    await payload().db.updateOne({ collection: 'import-journals', id: journals[2]!, data: { updatedAt: old.createdAt } })
    await send('next.csv', 'Name\nThree\n')
    expect((await payload().find({ collection: 'import-journals' })).docs.map((journal) => journal.id)).toEqual([journals[1]])
    const kept = await payload().find({ collection: 'directory-imports', where: { id: { in: [id, working] } } })
    expect(kept.docs.map((one) => one.id)).toEqual([working])
    await payload().delete({ collection: 'import-journals', id: journals[1]! })
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
    expect(await over(id)).toBe('looking')
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
}
