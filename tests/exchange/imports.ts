import { fork } from 'node:child_process'
import path from 'node:path'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { exportDirectory } from '../../cms/directory-import/export-directory.ts'
import { finishJournals, importChanges } from '../../cms/directory-import/journal/finish-journals.ts'
import { applyJournal } from '../../cms/directory-import/journal/apply-journal.ts'
import { dropJournal, keepJournal } from '../../cms/directory-import/journal/keep-journal.ts'
import { importContent } from '../../cms/import/import-content.ts'
import type { ProblemsError } from '../../content/schema/problem.ts'
import { rejectedRows } from '../../content/tables/rejected-rows.ts'
import { tsxLoader } from '../../site/build/tsx-loader.ts'
import { smallSite } from '../built-site.ts'
import { differing, stateOf } from '../cms/cms-state.ts'
import { refusalOfCms } from '../publish/publish-cms.ts'
import { editedServices, manyRows, planOf, today, withRow } from './directory-sheet.ts'

/** What must hold on every database. `cms` gives the CMS once it is open. */
export function directoryImports(cms: () => Payload): void {
  beforeAll(async () => {
    await importContent(cms(), smallSite, { today })
  })

  describe('a spreadsheet that was exported', () => {
    it.each(['xlsx', 'csv'] as const)('changes nothing when it is imported again (%s)', async (format) => {
      const tables = await exportDirectory(cms())
      for (const chosen of format === 'xlsx' ? [tables] : tables.map((table) => [table])) {
        const plan = await planOf(cms(), chosen, format)
        expect(plan).toMatchObject({ changes: [], problems: [] })
        expect(plan.unchanged).toBe(chosen.reduce((sum, { rows }) => sum + rows.length, 0))
      }
    })

    it('is compared with drafts that somebody has only just begun', async () => {
      const draft = await cms().create({ collection: 'services', draft: true, data: { phones: [{ kind: 'phone' }] } as never })
      const named = await cms().create({ collection: 'services', draft: true, data: { name: 'A club with a twin' } })
      const sheet = await editedServices(cms(), [])
      const { problems, warnings } = await planOf(cms(), [withRow(sheet, { Name: 'A club with the twin', Organisation: '', Locations: '' })])
      expect([problems, warnings]).toMatchObject([[], [{ problem: expect.stringContaining('may be "A club with a twin"') as string }]])
      for (const { id } of [draft, named]) await cms().delete({ collection: 'services', id })
    })

    it('is not written while entries cannot be, and all of them are named', async () => {
      const slugs = ['fellshire-carers-line', 'northmoor-adult-care']
      const { docs } = await cms().find({ collection: 'services', where: { slug: { in: slugs } }, depth: 0 })
      for (const { id } of docs) await cms().db.updateOne({ collection: 'services', id, data: { offers: null } })
      const error: unknown = await exportDirectory(cms()).catch((reason: unknown) => reason)
      for (const { id, offers } of docs) await cms().db.updateOne({ collection: 'services', id, data: { offers } })
      expect((error as ProblemsError).problems.map(({ record }) => record)).toEqual(slugs.map((slug) => `services/${slug}`))
    })

    it('changes what was changed in it, shows it before, and leaves everything else alone', async () => {
      const before = await stateOf(cms())
      const sheet = await editedServices(cms(), [['fellshire-carers-line', 'Open', 'Monday to Friday']])
      const plan = await planOf(cms(), [withRow(sheet, { Name: 'A new club', Organisation: '', Locations: '', 'Checked on': '25/11/2026' })])
      expect(plan.problems).toEqual([])
      expect(plan.changes.map(({ kind, after }) => [kind, after.record.slug])).toEqual([
        ['changed', 'fellshire-carers-line'],
        ['added', 'a-new-club'],
      ])
      expect(plan.changes[0]?.differences).toMatchObject([{ field: 'Open', after: 'Monday to Friday' }])
      expect(differing(before, await stateOf(cms()))).toEqual([])

      expect(await importChanges(cms(), 'test', plan.changes)).toEqual({ outcome: 'done', problems: [] })
      expect(differing(before, await stateOf(cms()))).toEqual(['services/a-new-club', 'services/fellshire-carers-line'])
      expect(await planOf(cms(), [sheet])).toMatchObject({ changes: [] })
    })
  })

  describe('rows that cannot come in', () => {
    it('keep everything out, and come back with their reasons', async () => {
      const before = await stateOf(cms())
      const sheet = await editedServices(cms(), [
        ['fellshire-carers-line', 'Checked on', '31/02/2026'],
        ['northmoor-adult-care', 'Topics', 'Nothing known'],
        ['southvale-adult-care', 'Email', 'not an address'],
        ['hartwick-break-group', 'Open', 'Mondays'],
      ])
      const { problems } = await planOf(cms(), [withRow(sheet, { Name: 'Fellshire carers line', Id: sheet.rows[0]!.cells[0]! })])
      const [rejected] = rejectedRows([{ ...sheet, name: 'services' }], 'services.csv', problems)
      expect(problems.map(({ field }) => field)).toEqual(expect.arrayContaining(['Checked on', 'Topics', 'email', 'id']))
      expect(rejected?.rows.length).toBe(3)
      expect(rejected?.rows[0]?.cells[0]).toMatch(/^Checked on: is "31\/02\/2026", which is no day\. Write it like/)
      expect(differing(before, await stateOf(cms()))).toEqual([])
    })

    it('are told when only the whole site shows that they are wrong', async () => {
      const sheet = await editedServices(cms(), [['fellshire-carers-line', 'Phone', '']])
      const { problems } = await planOf(cms(), [sheet])
      expect(problems.length).toBeGreaterThan(0)
      for (const { record, problem, remedy } of problems) expect([record, problem, remedy]).not.toContain('')
    })
  })

  describe('an import that cannot go on', () => {
    it('puts everything back, when somebody saves one of its entries meanwhile', async () => {
      const slugs = ['emergency-services', 'fellshire-carers-line', 'northmoor-adult-care'] as const
      const plan = await planOf(cms(), [
        withRow(
          await editedServices(
            cms(),
            slugs.map((slug) => [slug, 'Warning', 'Changed']),
          ),
          { Name: 'Another club' },
        ),
      ])
      const tables = await exportDirectory(cms())
      const last = plan.changes.findLast(({ kind }) => kind === 'changed')!
      const { outcome, problems } = await importChanges(cms(), 'test', plan.changes, {
        onStep: async (done) => {
          if (done === 1) await cms().update({ collection: 'services', id: last.id, data: { warning: 'By an editor' } })
        },
      })
      expect(outcome).toBe('undone')
      expect(problems).toMatchObject([{ problem: 'was changed by somebody since the import was looked at' }])
      await cms().update({ collection: 'services', id: last.id, data: { warning: (last.before?.record as { warning?: string }).warning ?? null } })
      expect(await exportDirectory(cms())).toEqual(tables)
    })
  })

  describe('a journal that was kept and never begun', () => {
    it('goes with the next import, and does nothing', async () => {
      const before = await stateOf(cms())
      const { changes } = await planOf(cms(), [await editedServices(cms(), [['emergency-services', 'Warning', 'Never said']])])
      await keepJournal(cms(), { source: 'killed before it began' }, changes)
      const next = await planOf(cms(), [await editedServices(cms(), [['fellshire-carers-line', 'Warning', 'Said']])])
      await importChanges(cms(), 'test', next.changes)
      expect((await cms().count({ collection: 'import-journals' })).totalDocs).toBe(0)
      expect(differing(before, await stateOf(cms()))).toEqual(['services/fellshire-carers-line'])
    })
  })

  describe('an import that was interrupted', () => {
    it('goes on counting where it was', async () => {
      const { changes } = await planOf(cms(), [manyRows(await editedServices(cms(), []), 4)])
      await importChanges(cms(), 'test', changes)
      const last = changes.at(-1)!
      await cms().delete({ collection: 'services', id: last.id })
      const journal = await keepJournal(cms(), { source: 'test' }, changes)
      await cms().update({ collection: 'import-journals', id: journal, data: { state: 'applying' } })
      const told: number[] = []
      await applyJournal(cms(), journal, { onStep: (done) => void told.push(done) })
      expect(told).toEqual([changes.length])
      expect(await planOf(cms(), [manyRows(await editedServices(cms(), []), 4)])).toMatchObject({ changes: [], problems: [] })
      for (const { id } of changes) await cms().delete({ collection: 'services', id })
      await dropJournal(cms(), journal)
    })
  })

  describe.each(['between two entries', 'between an entry and its version', 'while putting back'])('an import that is killed %s', (moment) => {
    it('is finished at the next start; until then nothing is published', async () => {
      const tables = await exportDirectory(cms())
      const sheet = await editedServices(cms(), [['northmoor-adult-care', 'Warning', `Killed ${moment}`]])
      const wanted = await planOf(cms(), [manyRows(sheet, 6)])
      await importAndDie(wanted.changes, moment)
      // Asking takes a process of its own: once is enough.
      if (moment === 'between two entries') expect(await refusalOfCms()).toEqual([expect.stringMatching(/^services: are being imported at this moment/)])
      expect(await exportDirectory(cms())).not.toEqual(tables)

      await finishJournals(cms())
      expect((await cms().count({ collection: 'import-journals' })).totalDocs).toBe(0)
      const isBack = moment === 'while putting back'
      if (isBack) expect(await exportDirectory(cms())).toEqual(tables)
      else expect(await planOf(cms(), [manyRows(sheet, 6)])).toMatchObject({ changes: [], problems: [] })
      expect(await newestVersionsDiffer()).toEqual([])
      for (const { id, kind } of wanted.changes) if (!isBack && kind === 'added') await cms().delete({ collection: 'services', id })
    })
  })

  /** Services whose newest version says something else than what is published. */
  async function newestVersionsDiffer(): Promise<string[]> {
    const { docs } = await cms().find({ collection: 'services', depth: 0, pagination: false })
    const drafts = await cms().find({ collection: 'services', draft: true, depth: 0, pagination: false })
    const newest = new Map(drafts.docs.map(({ id, name, warning }) => [id, `${name} ${warning}`]))
    return docs.filter(({ id, name, warning }) => newest.get(id) !== `${name} ${warning}`).map(({ slug }) => String(slug))
  }
}

async function importAndDie(changes: unknown, moment: string): Promise<void> {
  const child = fork(path.join(import.meta.dirname, 'import-and-die.ts'), [moment], {
    execArgv: ['--import', tsxLoader],
    env: { ...process.env, CMS_JOBS: '0' },
  })
  child.send({ changes })
  const signal = await new Promise((resolve) => child.once('close', (_code, how) => resolve(how)))
  expect(signal).toBe('SIGKILL')
}
