import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { exportContent, type ExportCounts } from '../../cms/export/export-content.ts'
import { importContent, type ImportCounts } from '../../cms/import/import-content.ts'
import { listFiles } from '../../content/files/list-files.ts'
import { ProblemsError, type Problem } from '../../content/schema/problem.ts'
import { differing, stateOf } from './cms-state.ts'
import { openTestCms, type TestCms } from './open-test-cms.ts'
import { words } from './smallest-documents.ts'

const fixture = path.join(import.meta.dirname, '..', 'fixtures', 'small-site')
const today = '2026-11-22'

let cms: TestCms
let payload: Payload
let folder: string
let first: ImportCounts

beforeAll(async () => {
  cms = await openTestCms()
  payload = cms.payload
  first = await importContent(payload, fixture, { today })
})
afterAll(() => cms.close())

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'waymark-content-'))
  return () => rm(folder, { recursive: true, force: true })
})

/** Every file of a folder with its bytes. */
async function bytesOf(of: string): Promise<Record<string, string>> {
  const files = (await listFiles(of)).sort()
  return Object.fromEntries(await Promise.all(files.map(async (file) => [file, await readFile(path.join(of, file), 'utf8')] as const)))
}

async function exported(): Promise<ExportCounts & { files: Record<string, string> }> {
  const into = await mkdtemp(path.join(folder, 'export-'))
  const counts = await exportContent(payload, into)
  return { ...counts, files: await bytesOf(into) }
}

/** A copy of the fixture with some files changed: a text to find in the file, and what to put there. */
async function edited(edits: Record<string, [from: string, to: string]>): Promise<string> {
  const copy = await mkdtemp(path.join(folder, 'edited-'))
  await cp(fixture, copy, { recursive: true })
  for (const [file, [from, to]] of Object.entries(edits)) {
    const before = await readFile(path.join(copy, file), 'utf8')
    expect(before, file).toContain(from)
    await writeFile(path.join(copy, file), before.replace(from, to))
  }
  return copy
}

async function idOf(collection: 'guides' | 'services' | 'stories' | 'topics', slug: string): Promise<string> {
  const { docs } = await payload.find({ collection, where: { slug: { equals: slug } }, limit: 1, depth: 0 })
  return String(docs[0]?.id)
}

async function problemsOf(importing: Promise<unknown>): Promise<readonly Problem[]> {
  const error: unknown = await importing.then(
    () => 'it was imported',
    (thrown: unknown) => thrown,
  )
  if (error instanceof ProblemsError) return error.problems
  throw error
}

describe('content files brought into an empty CMS', () => {
  it('come out again as the same files, to the last byte, drafts and pictures among them', async () => {
    const { files, unfinished } = await exported()
    expect(unfinished).toEqual([])
    const expected = await bytesOf(fixture)
    expect(Object.keys(files)).toEqual(Object.keys(expected))
    expect(files).toEqual(expected)
    expect(Object.keys(files)).toContain('drafts/services/fellshire-night-sitters.yaml')
  })

  it('are all new the first time, and change nothing the second time', async () => {
    const before = await stateOf(payload)
    const records = Object.keys(before).length - 1
    expect(first).toEqual({ added: records, changed: 0, unchanged: 0 })
    expect(await importContent(payload, fixture, { today })).toEqual({ added: 0, changed: 0, unchanged: records })
    expect(await stateOf(payload)).toEqual(before)
  })

  it('keep what the public must not see a draft', async () => {
    const { docs } = await payload.find({ collection: 'services', overrideAccess: false, depth: 0, pagination: false })
    expect(docs.map(({ slug }) => slug)).not.toContain('fellshire-night-sitters')
    expect(docs.length).toBeGreaterThan(0)
  })
})

describe('content files that were edited', () => {
  it.each<[string, string, [from: string, to: string]]>([
    ['guides/carers-allowance', 'guides/carers-allowance.mdx', ['Get the form.', 'Get the blue form.']],
    ['services/southvale-adult-care', 'services/southvale-adult-care.yaml', ['warning: "Being changed in 2026: ring first."\n', '']],
    ['facts/weekly-rate', 'facts.yaml', ['£80.50', '£83.30']],
    ['services/fellshire-night-sitters', 'drafts/services/fellshire-night-sitters.yaml', ['kind: not-known', 'kind: free']],
    ['pictures/cup', 'pictures/cup.svg', ['#0e5550', '#0e5551']],
    ['guides/first-steps', 'guides/first-steps.mdx', ['basedOn: 2026-10-01', 'basedOn: 2026-10-02']],
    ['recording-files/first-steps-signed', 'recording-files.yaml', ['title: First steps, signed', 'title: First steps, signed by Sam']],
    ['settings', 'site.yaml', ['Help for people', 'Advice for people']],
  ])('change %s and nothing else', async (name, file, edit) => {
    const before = await stateOf(payload)
    const copy = await edited({ [file]: edit })
    const counts = await importContent(payload, copy, { today })
    expect(differing(before, await stateOf(payload))).toEqual([name])
    expect(counts).toMatchObject({ added: 0, changed: name === 'settings' ? 0 : 1 })
    expect((await exported()).files).toEqual(await bytesOf(copy))
    await importContent(payload, fixture, { today })
  })

  it('leave alone what editors have noted for each other', async () => {
    const id = await idOf('guides', 'first-steps')
    await payload.update({ collection: 'guides', id, data: { notes: 'Ask Sam about the second part.' } })
    await importContent(payload, await edited({ 'guides/first-steps.mdx': ['Write down what you do', 'Note what you do'] }), { today })
    expect(await payload.findByID({ collection: 'guides', id, depth: 0 })).toMatchObject({ notes: 'Ask Sam about the second part.' })
    await importContent(payload, fixture, { today })
  })
})

describe('a file that is moved into the drafts folder', () => {
  it('takes down what was published, and puts it up again when it is moved back', async () => {
    const copy = await edited({})
    await mkdir(path.join(copy, 'drafts/stories'), { recursive: true })
    await rename(path.join(copy, 'stories/jo.mdx'), path.join(copy, 'drafts/stories/jo.mdx'))
    const before = await stateOf(payload)
    expect(await importContent(payload, copy, { today })).toMatchObject({ added: 0, changed: 1 })
    expect(differing(before, await stateOf(payload))).toEqual(['stories/jo'])
    expect((await payload.count({ collection: 'stories', overrideAccess: false })).totalDocs).toBe(0)
    expect((await exported()).files).toEqual(await bytesOf(copy))

    expect(await importContent(payload, fixture, { today })).toMatchObject({ added: 0, changed: 1 })
    expect((await exported()).files).toEqual(await bytesOf(fixture))
  })
})

describe('a story', () => {
  const consent = 'consent:\n  givenOn: 2026-05-01\n'

  it('does not come in without the day on which its teller agreed', async () => {
    const copy = await edited({ 'stories/jo.mdx': [consent, ''] })
    await expect(importContent(payload, copy, { today })).rejects.toMatchObject({ problems: [{ field: 'consent' }] })
  })

  it('does not come in again when its teller took that back, and who they are stays', async () => {
    const id = await idOf('stories', 'jo')
    const withdrawn = { givenBy: 'Joanna Real', givenOn: '2026-05-01T12:00:00.000Z', withdrawnOn: '2026-06-01T12:00:00.000Z' }
    await payload.update({ collection: 'stories', id, data: { _status: 'draft', consent: withdrawn } })
    await expect(importContent(payload, fixture, { today })).rejects.toMatchObject({ problems: [{ field: 'consent.withdrawnOn' }] })
    const after = await payload.findByID({ collection: 'stories', id, depth: 0 })
    expect(after).toMatchObject({ _status: 'draft', consent: { givenBy: 'Joanna Real' } })
    await payload.update({ collection: 'stories', id, data: { consent: { ...withdrawn, withdrawnOn: null } } })
    await importContent(payload, fixture, { today })
  })
})

describe('content files that are wrong', () => {
  it('change nothing in the CMS, and every fault is told with file, line, field and remedy', async () => {
    const before = await stateOf(payload)
    const copy = await edited({
      'guides/carers-allowance.mdx': ['<KeyFact label="Each week"', '<KeyFakt label="Each week"'],
      'services/emergency-services.yaml': ['number: "999"', 'number: "ring us"'],
      'facts.yaml': ['reviewBy: 2027-04-06', 'reviewBy: next spring'],
      'drafts/guides/nights.mdx': ['order: 3', 'order: third'],
      'stages.yaml': ['Starting out', 'Setting out'],
    })
    const problems = await problemsOf(importContent(payload, copy, { today }))
    expect(problems.map(({ record }) => record).sort()).toEqual([
      'drafts/guides/nights.mdx:7',
      'facts.yaml:5',
      'guides/carers-allowance.mdx:33',
      'services/emergency-services.yaml:13',
    ])
    expect(problems.map(({ field }) => field).sort()).toEqual(['claim-age.reviewBy', 'order', 'parts[0]', 'phones[0].number'])
    for (const { problem, remedy } of problems) expect([problem, remedy]).not.toContain('')
    expect(await stateOf(payload)).toEqual(before)
  })

  it('change nothing when they could be read but not be published', async () => {
    const before = await stateOf(payload)
    const copy = await edited({
      'guides/first-steps.mdx': ['/guides/carers-allowance/', '/guides/carers-alowance/'],
      'topics.yaml': ['Feeling safe', 'Being safe'],
    })
    expect(await problemsOf(importContent(payload, copy, { today }))).toEqual([
      {
        record: 'guides/first-steps',
        field: 'keyPoints[2][1].to',
        problem: 'points to "/guides/carers-alowance/", which is not published',
        remedy: 'Publish that page, or choose another.',
      },
    ])
    expect(await stateOf(payload)).toEqual(before)
  })

  it('change nothing when an entry of theirs is in the bin', async () => {
    const id = await idOf('topics', 'safety')
    await payload.update({ collection: 'topics', id, data: { deletedAt: new Date().toISOString() } })
    const before = await stateOf(payload)
    const copy = await edited({ 'stages.yaml': ['Starting out', 'Setting out'] })
    const problems = await problemsOf(importContent(payload, copy, { today }))
    await payload.update({ collection: 'topics', id, trash: true, data: { deletedAt: null } })
    expect(problems).toEqual([
      { record: 'topics/safety', field: '', problem: 'is in the bin of the CMS', remedy: 'Restore it there, or delete it for good. Then import again.' },
    ])
    expect(differing(before, await stateOf(payload))).toEqual(['topics/safety'])
  })
})

describe('what editors have done', () => {
  it('comes out as files: what is published as content, what was taken down as a draft, what is in the bin not at all', async () => {
    const taken = await idOf('services', 'hartwick-break-group')
    const binned = await idOf('stories', 'jo')
    const guide = await idOf('guides', 'staying-safe')
    await payload.update({ collection: 'services', id: taken, data: { _status: 'draft' } })
    await payload.update({ collection: 'stories', id: binned, data: { deletedAt: new Date().toISOString() } })
    await payload.update({ collection: 'guides', id: guide, draft: true, data: { answer: words('Newer words that wait.') } })

    const { files, unfinished } = await exported()
    expect(unfinished).toEqual([])
    const names = Object.keys(files)
    expect(names).not.toContain('services/hartwick-break-group.yaml')
    expect(names).toContain('drafts/services/hartwick-break-group.yaml')
    expect(names).not.toContain('stories/jo.mdx')
    expect(files['guides/staying-safe.mdx']).toBe((await bytesOf(fixture))['guides/staying-safe.mdx'])
  })

  it('stays in the CMS, and is told, when a draft is too unfinished for a file', async () => {
    await payload.create({ collection: 'guides', draft: true, data: { title: 'Just begun' } })
    const { files, unfinished } = await exported()
    expect(Object.keys(files).filter((name) => name.includes('just-begun'))).toEqual([])
    expect(new Set(unfinished.map(({ record }) => record))).toEqual(new Set(['guides/just-begun']))
    for (const { field, problem, remedy } of unfinished) expect([field, problem, remedy]).not.toContain('')
  })
})
