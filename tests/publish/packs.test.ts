import { expect, it } from 'vitest'
import { buildDocuments } from '../../content/document/build-documents.ts'
import { visitDocument } from '../../content/document/map-children.ts'
import type { ServiceView, WaymarkDocument } from '../../content/document/node.ts'
import { ProblemsError } from '../../content/schema/problem.ts'
import { smallRecords, smallSettings, today } from './small-records.ts'

const item = (to: string) => [{ kind: 'link', to, children: [{ kind: 'text', value: 'A page' }] }]
const pack = (...pages: string[]) => ({
  slug: 'pack-visit',
  body: [
    { kind: 'paragraph', children: [{ kind: 'link', to: '/guides/safe/', children: [{ kind: 'text', value: 'Only named' }] }] },
    ...(pages.length > 0 ? [{ kind: 'list', ordered: false, items: pages.map(item) }] : []),
  ],
})
const guides = [{ slug: 'breaks' }, { slug: 'money', order: 2, title: 'Money' }, { slug: 'safe', order: 3, isSensitive: true, title: 'Staying safe' }]
const build = (...pages: string[]): WaymarkDocument[] =>
  buildDocuments({ records: smallRecords({ guides, pages: [pack(...pages)] }), settings: smallSettings }, { today })

function problemsOf(make: () => unknown): string[] {
  try {
    make()
    return []
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error
    return error.problems.map(({ record, problem }) => `${record} ${problem}`)
  }
}

const find = (documents: WaymarkDocument[], address: string) => documents.find((document) => document.address === address)

it('holds the pages it lists in full, in its order, each once, with headings that skip no level', () => {
  const documents = build('/guides/money/', '/guides/breaks/', '/guides/money/')
  const made = find(documents, '/packs/visit/')
  expect(made?.parts.map(({ title }) => title)).toEqual(['Money', find(documents, '/guides/breaks/')?.title])
  const levels: number[] = []
  for (const part of made?.parts ?? []) {
    visitDocument(
      { lead: part.children, parts: [], tail: [] },
      { block: (block) => (block.kind === 'section' || block.kind === 'heading') && levels.push(block.level) },
    )
  }
  expect(levels.every((level) => level >= 3)).toBe(true)
})

it('describes a service once, and after that gives its numbers alone', () => {
  const contacts = [{ service: 'carers-line', why: 'They listen.' }]
  const two = [
    { slug: 'breaks', contacts },
    { slug: 'money', order: 2, title: 'Money', contacts },
  ]
  const records = smallRecords({ guides: [...two, ...guides.slice(2)], pages: [pack('/guides/breaks/', '/guides/money/')] })
  const made = find(buildDocuments({ records, settings: smallSettings }, { today }), '/packs/visit/')
  const services: ServiceView[] = []
  visitDocument(
    { lead: [], parts: made?.parts ?? [], tail: [] },
    { block: (block) => block.kind === 'contact' && block.service.slug === 'carers-line' && services.push(block.service) },
  )
  expect(services.map(({ offers }) => offers)).toEqual(['Someone to talk to.', ...services.slice(1).map(() => '')])
  expect(services.length).toBeGreaterThan(1)
  for (const { phones } of services) expect(phones.map(({ number }) => number)).toEqual(['0800 000 0000'])
})

it('has another code when one of its pages says something else', () => {
  const codeOf = (title: string) => {
    const records = smallRecords({ guides: [{ slug: 'breaks', title }, ...guides.slice(1)], pages: [pack('/guides/breaks/')] })
    return find(buildDocuments({ records, settings: smallSettings }, { today }), '/packs/visit/')?.code
  }
  expect(codeOf('Breaks')).not.toBe(codeOf('Breaks, and more'))
})

it('refuses a sensitive guide, and a pack that lists nothing, and says in which record', () => {
  expect(problemsOf(() => build('/guides/safe/'))).toEqual([expect.stringContaining('pages/pack-visit lists /guides/safe/')])
  expect(problemsOf(() => build())).toEqual([expect.stringContaining('pages/pack-visit lists no page')])
})

it.each(['/search/', '/guides/money/all/'])('refuses %s, which has no document of its own, instead of leaving it out', (address) => {
  expect(problemsOf(() => build('/guides/breaks/', address))).toEqual([`pages/pack-visit lists ${address}, which is no page that can be printed whole`])
})
