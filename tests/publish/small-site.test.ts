import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildDocuments } from '../../content/document/build-documents.ts'
import { documentText } from '../../content/document/document-text.ts'
import { visitDocument } from '../../content/document/map-children.ts'
import type { Block, NodeKind, WaymarkDocument } from '../../content/document/node.ts'
import { validatePublication } from '../../content/publication/validate-publication.ts'
import { readContent } from '../../content/files/read-content.ts'
import type { SiteSettings } from '../../content/schema/message.ts'
import { formatProblem } from '../../content/schema/problem.ts'
import type { Records } from '../../content/schema/publication.ts'
import { today } from './small-records.ts'

const fixture = path.join(import.meta.dirname, '..', 'fixtures', 'small-site')
let content: { records: Records; settings: SiteSettings }
let documents: WaymarkDocument[]

beforeAll(async () => {
  const { records, settings, problems } = await readContent(fixture)
  if (!settings) throw new Error(problems.map(formatProblem).join('\n'))
  content = { records, settings }
  documents = buildDocuments(content, { today })
})

const blocksOf = (document: WaymarkDocument): Block[] => {
  const blocks: Block[] = []
  visitDocument(document, { block: (block) => blocks.push(block) })
  return blocks
}

describe('the small site', () => {
  it('passes every rule of publishing', () => {
    expect(validatePublication(content.records, content.settings, { pictureExists: () => true, today })).toEqual([])
  })

  it('shows every kind of block, so that every format is tried on all of them', () => {
    const met = new Set<NodeKind>(documents.flatMap(blocksOf).map(({ kind }) => kind))
    const all: Block['kind'][] = [
      ...(['paragraph', 'heading', 'list', 'section', 'keyFact', 'steps', 'callout', 'doDont', 'contact', 'serviceList', 'comparison', 'table'] as const),
      ...(['timeline', 'quote', 'localVariation', 'video', 'checklist', 'picture', 'easyReadStep', 'definitions', 'pageLinks', 'sources'] as const),
    ]
    expect(all.filter((kind) => !met.has(kind))).toEqual([])
  })

  it('has no two equal ids in a document', () => {
    for (const document of documents) {
      const ids = blocksOf(document).flatMap((block) => (block.kind === 'heading' || block.kind === 'section' ? [block.id] : []))
      expect(ids, document.address).toEqual([...new Set(ids)])
    }
  })

  it('goes down from heading to heading without leaving a level out', () => {
    for (const document of documents) {
      const levels = blocksOf(document).flatMap((block) => (block.kind === 'heading' || block.kind === 'section' ? [block.level] : []))
      const jumps = levels.filter((level, index) => level - (levels[index - 1] ?? 1) > 1)
      expect(jumps, document.address).toEqual([])
    }
  })

  it('has no slug of a fact, a service or a word left in its text', () => {
    const text = documents.map(documentText).join('\n')
    const slugs = [...content.records.facts, ...content.records.services, ...content.records.places]
      .map(({ slug }) => slug)
      .filter((slug) => slug.includes('-'))
    expect(slugs.filter((slug) => text.includes(slug))).toEqual([])
  })

  it('makes the same documents again', () => {
    expect(buildDocuments(content, { today })).toEqual(documents)
  })

  it('lists a sensitive guide by its title and nothing else', () => {
    const sensitive = content.records.guides.filter(({ isSensitive }) => isSensitive).map(({ slug }) => `/guides/${slug}/`)
    const links = documents.flatMap(blocksOf).flatMap((block) => (block.kind === 'pageLinks' ? block.links : []))
    const shown = links.filter(({ to }) => sensitive.includes(to))
    expect(shown.length).toBeGreaterThan(0)
    expect(shown.filter(({ description }) => description !== undefined)).toEqual([])
  })
})
