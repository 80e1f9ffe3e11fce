import { describe, expect, it } from 'vitest'
import { buildDocuments } from '../../content/document/build-documents.ts'
import { documentText } from '../../content/document/document-text.ts'
import { visitDocument } from '../../content/document/map-children.ts'
import type { Block, Inline, WaymarkDocument } from '../../content/document/node.ts'
import { addFreshnessCodes } from '../../content/document/passes/freshness-codes.ts'
import type { Records } from '../../content/schema/publication.ts'
import { everyBlock, everyWord } from './every-block.ts'
import { line, paragraph, smallRecords, smallSettings, today } from './small-records.ts'

const build = (records: Records, day = today): WaymarkDocument[] => buildDocuments({ records, settings: smallSettings }, { today: day })
const at = (documents: WaymarkDocument[], address: string): WaymarkDocument => {
  const found = documents.find((document) => document.address === address)
  if (!found) throw new Error(`no document at ${address}`)
  return found
}
const inlinesOf = (document: WaymarkDocument): Inline[] => {
  const found: Inline[] = []
  visitDocument(document, { line: (words) => found.push(...words) })
  return found
}
const idsOf = (document: WaymarkDocument): string[] => {
  const ids: string[] = []
  visitDocument(document, {
    block: (block) => {
      if (block.kind === 'heading' || block.kind === 'section') ids.push(block.id)
      if (block.kind === 'definitions') ids.push(...block.items.flatMap((item) => item.id ?? []))
    },
  })
  return ids
}
const sectionTitles = (blocks: Block[]): string[] => blocks.flatMap((block) => (block.kind === 'section' ? [block.title] : []))
const guideWith = (fields: Record<string, unknown>): WaymarkDocument =>
  at(
    build(
      smallRecords({
        guides: [
          { slug: 'breaks', ...fields },
          { slug: 'safe', order: 2, isSensitive: true, title: 'Staying safe', description: 'Secret words.' },
        ],
      }),
    ),
    '/guides/breaks/',
  )

describe('a guide as a document', () => {
  const guide = guideWith({ parts: [{ slug: 'how-much', title: 'How much', body: everyBlock }] })

  it('keeps the words of every kind of block', () => {
    const words = documentText(guide)
    expect(everyWord.filter((word) => !words.includes(word))).toEqual([])
  })

  it('holds no references any more', () => {
    expect(JSON.stringify(guide)).not.toMatch(/"kind":"fact"|"kind":"phone","service"|"area":"north-council"|"council":"north-council"/)
    expect(inlinesOf(guide)).toContainEqual({ kind: 'phone', number: '0800 000 0000', dial: '+448000000000' })
  })

  it('explains a hard word once and leaves it plain afterwards', () => {
    expect(inlinesOf(guide).filter(({ kind }) => kind === 'term')).toEqual([
      { kind: 'term', term: 'respite', words: 'a respite stay', meaning: 'A break from caring.' },
    ])
    expect(documentText(guide)).toContain('A second respite mention and')
  })

  it('makes ids unique, keeps those of parts, and takes no figures into them', () => {
    const ids = idsOf(guide)
    expect(new Set(ids).size).toBe(ids.length)
    expect(guide.parts.map(({ id }) => id)).toEqual(['how-much'])
    expect(ids.filter((id) => id.startsWith('how-much'))).toEqual(['how-much', 'how-much-1', 'how-much-2'])
  })

  it('credits its pictures once', () => {
    expect(guide.credits).toEqual(['Pictures: OpenMoji. Licence: CC BY-SA 4.0, https://creativecommons.org/licenses/by-sa/4.0/'])
  })

  it('shows nothing of a sensitive guide but its title', () => {
    const document = guideWith({ mightNotKnow: [{ guide: 'safe', why: 'A telling reason.' }] })
    expect(documentText(document)).toContain('Staying safe')
    expect(JSON.stringify(document)).not.toMatch(/Secret words|telling reason/)
  })

  it('ends with steps, contacts by phone first, what happens next and sources', () => {
    const records = smallRecords({
      services: [{ slug: 'carers-line' }, { slug: 'web-only', name: 'Web only', phones: [] }],
      guides: [
        {
          slug: 'breaks',
          nextSteps: [line('Ring them.')],
          contacts: [
            { service: 'web-only', why: 'read' },
            { service: 'carers-line', why: 'talk' },
          ],
          whatHappensNext: [paragraph('They ring back.')],
          keyPoints: [[{ kind: 'fact', fact: 'benefit' }]],
        },
      ],
    })
    const { tail } = at(build(records), '/guides/breaks/')
    expect(sectionTitles(tail)).toEqual(['What to do next', 'Talk to someone', 'What happens next', 'Where this comes from'])
    expect(JSON.stringify(tail[1])).toMatch(/Carers line.*Web only/)
    expect(JSON.stringify(tail[3])).toContain('Rates 2026')
  })

  it('offers services that share its topics, not those of one town elsewhere', () => {
    const records = smallRecords({
      places: [
        { slug: 'north-council' },
        { slug: 'england', kind: 'nation', name: 'England', carersService: undefined },
        { slug: 'far-town', kind: 'town', name: 'Far', carersService: undefined },
      ],
      services: [
        { slug: 'carers-line', topics: ['money'] },
        { slug: 'all-england', name: 'A national line', areas: ['england'] },
        { slug: 'far', name: 'Far away', areas: ['far-town'] },
      ],
      guides: [{ slug: 'breaks', topics: ['money'] }],
    })
    const list = at(build(records), '/guides/breaks/').tail.flatMap((block) => (block.kind === 'section' ? block.children : []))
    const names = list.flatMap((block) => (block.kind === 'serviceList' ? block.services.map(({ name }) => name) : []))
    expect(names).toEqual(['Carers line', 'A national line'])
  })
})

describe('notices', () => {
  const records = smallRecords({ notices: [{ slug: 'closed', guides: ['breaks'], services: ['carers-line'] }] })

  it('show on their pages during their days only', () => {
    for (const address of ['/guides/breaks/', '/services/carers-line/']) {
      expect(documentText(at(build(records, '2026-11-30'), address))).toContain('The line is closed on Friday.')
      expect(documentText(at(build(records, '2026-12-01'), address))).not.toContain('closed on Friday')
    }
  })

  it('about a service show wherever the service does', () => {
    const guide = smallRecords({ notices: [{ slug: 'closed', services: ['carers-line'] }], guides: [{ slug: 'breaks', services: ['carers-line'] }] })
    expect(documentText(at(build(guide), '/guides/breaks/'))).toContain('Closed on Friday')
  })
})

describe('an easy-read text as a document', () => {
  const term = { kind: 'term', term: 'respite', words: 'respite' }
  const records = smallRecords({
    'easy-reads': [
      {
        slug: 'breaks',
        sections: [{ title: 'What it is', steps: [{ picture: 'phone', statements: [[{ kind: 'text', value: 'This is ' }, term], [term]] }] }],
      },
    ],
  })
  const easyRead = at(build(records), '/guides/breaks/easy-read/')

  it('keeps every hard word and explains them all at the end in easy words', () => {
    expect(inlinesOf(easyRead).filter(({ kind }) => kind === 'term')).toHaveLength(2)
    expect(sectionTitles(easyRead.tail)).toContain('Words in this guide')
    expect(documentText(easyRead)).toContain('A rest for you.')
  })

  it('says that nobody has checked it yet', () => {
    expect(easyRead.checkedBy).toBe(false)
  })
})

describe('a service as a document', () => {
  const records = smallRecords({
    services: [
      {
        slug: 'carers-line',
        warning: 'Ring before you travel',
        locations: ['house'],
        organisation: 'trust',
        email: 'help@north.example',
        website: 'https://north.example/line/',
        cost: { kind: 'not-known' },
        access: { kind: 'either', note: 'Ask your GP' },
        ways: ['phone', 'home-visit'],
      },
    ],
    locations: [{ slug: 'house' }],
    organisations: [{ slug: 'trust' }],
    guides: [{ slug: 'breaks', topics: ['money'] }],
  })
  const service = at(build(records), '/services/carers-line/')

  it('puts the way to reach it first', () => {
    expect(service.lead.map(({ kind }) => kind)).toEqual(['contact', 'callout', 'definitions'])
  })

  it('says web address and email once, unless there is no number to ring', () => {
    expect(documentText(service).match(/help@north\.example/g)).toHaveLength(1)
    const silent = smallRecords({ services: [{ slug: 'carers-line' }, { slug: 'web', name: 'Web', phones: [], email: 'only@north.example' }] })
    expect(documentText(at(build(silent), '/services/web/')).match(/only@north\.example/g)).toHaveLength(2)
  })

  it('says cost, access, place and areas in plain words', () => {
    const words = documentText(service)
    for (const said of [
      'We do not know the cost.',
      'You can ask for this yourself, or someone can refer you. Ask your GP',
      'By phone, they come to you',
      'Example House\n1 High Street, Exampleton, DT1 1XJ',
      'North Council',
      'north.example/line',
      'help@north.example',
      'Ring before you travel',
      'Example Trust',
      'Take a break',
    ])
      expect(words).toContain(said)
  })
})

describe('freshness codes', () => {
  it('are never shared by two documents, even when their words would give the same one', () => {
    const [document] = build(smallRecords())
    if (!document) throw new Error('the small site has documents')
    const codes = addFreshnessCodes([document, document, document]).map(({ code }) => code)
    expect(new Set(codes).size).toBe(3)
  })

  it('depend on the words and on nothing else', () => {
    const code = (answer: string): string => at(build(smallRecords({ guides: [{ slug: 'breaks', answer: line(answer) }] })), '/guides/breaks/').code
    expect(code('Yes.')).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{2}$/)
    expect(code('Yes.')).toBe(code('Yes.'))
    expect(code('Yes.')).not.toBe(code('No.'))
  })
})

it('names every record that refers to something missing, all at once', () => {
  const records = smallRecords({
    guides: [
      { slug: 'one', keyPoints: [[{ kind: 'fact', fact: 'gone' }]] },
      { slug: 'two', order: 2, answer: [{ kind: 'phone', service: 'nobody' }] },
    ],
  })
  expect(() => build(records)).toThrow(/guides\/one: refers to "gone" in facts[\s\S]*guides\/two: refers to "nobody" in services/)
})
