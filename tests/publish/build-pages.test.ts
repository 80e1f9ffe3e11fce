import { describe, expect, it } from 'vitest'
import { buildDocuments } from '../../content/document/build-documents.ts'
import { dial } from '../../content/document/dial.ts'
import { documentText } from '../../content/document/document-text.ts'
import { fileAddress } from '../../content/document/addresses.ts'
import type { WaymarkDocument } from '../../content/document/node.ts'
import { line, paragraph, smallRecords, smallSettings, text, today } from './small-records.ts'

const records = smallRecords({
  stages: [{ slug: 'starting' }],
  organisations: [{ slug: 'trust', website: 'https://trust.example/' }],
  services: [
    { slug: 'carers-line', organisation: 'trust' },
    { slug: 'national', name: 'National line', areas: ['england'] },
    { slug: 'town-club', name: 'Town club', areas: ['market-town'] },
  ],
  places: [
    { slug: 'north-council' },
    { slug: 'south-council', name: 'South Council', carersService: undefined },
    { slug: 'england', kind: 'nation', name: 'England', carersService: undefined },
    { slug: 'market-town', kind: 'town', name: 'Market Town', councils: ['north-council'], carersService: undefined },
    {
      slug: 'zz1',
      kind: 'postcode-district',
      name: 'ZZ1',
      covers: 'Border villages',
      councils: ['north-council', 'south-council'],
      areas: ['market-town'],
      carersService: undefined,
    },
  ],
  guides: [
    { slug: 'late', title: 'Zebra', order: 10, topics: ['money'] },
    {
      slug: 'breaks',
      order: 2,
      topics: ['money'],
      parts: [{ slug: 'who', title: 'Who', body: [paragraph({ kind: 'link', to: '/glossary/#respite', children: [text('words')] })] }],
    },
  ],
  pages: [{ slug: 'about', body: [{ kind: 'heading', level: 3, children: line('Who we are') }, paragraph('We help.')] }],
})
const documents = buildDocuments({ records, settings: smallSettings }, { today })
const at = (address: string): WaymarkDocument => {
  const found = documents.find((document) => document.address === address)
  if (!found) throw new Error(`no document at ${address}`)
  return found
}

it('makes one document for each page of the site, at its address, each with a code of its own', () => {
  expect(documents.map(({ address }) => address)).toEqual([
    '/guides/late/',
    '/guides/breaks/',
    '/services/carers-line/',
    '/services/national/',
    '/services/town-club/',
    '/organisations/trust/',
    '/stages/starting/',
    '/topics/money/',
    '/places/north-council/',
    '/places/south-council/',
    '/places/market-town/',
    '/places/zz1/',
    '/near/north-council/money/',
    '/about/',
    '/emergency-plan/',
    '/a-z/',
    '/glossary/',
  ])
  expect(new Set(documents.map(({ code }) => code)).size).toBe(documents.length)
})

it('lists guides of a stage in the order they are needed', () => {
  expect(documentText(at('/stages/starting/'))).toMatch(/Take a break[\s\S]*Zebra/)
})

it('lists guides and services of a topic', () => {
  expect(documentText(at('/topics/money/'))).toMatch(/Take a break[\s\S]*Carers line/)
})

it('lists what an organisation runs', () => {
  expect(documentText(at('/organisations/trust/'))).toMatch(/trust\.example[\s\S]*Carers line/)
})

it('moves headings of content pages up to stand right under the title', () => {
  expect(at('/about/').lead[0]).toMatchObject({ kind: 'heading', level: 2, id: 'who-we-are' })
})

describe('a place', () => {
  it('on a border names both councils, chooses neither and says which one matters', () => {
    const words = documentText(at('/places/zz1/'))
    for (const said of ['North Council and South Council', 'gov.uk/find-local-council', 'where the person you look after lives', 'Border villages'])
      expect(words).toContain(said)
    expect(words).toContain('We do not have a number for carers at South Council.')
  })

  it('in one council names it and its front door', () => {
    const words = documentText(at('/places/market-town/'))
    expect(words).toContain('Market Town is in the area of North Council.')
    expect(words).toContain('Who to ring: North Council')
  })

  it('lists services that reach it, and leaves national ones out', () => {
    for (const address of ['/places/zz1/', '/places/north-council/', '/places/market-town/']) {
      expect(documentText(at(address))).toMatch(/Carers line[\s\S]*Town club/)
      expect(documentText(at(address))).not.toContain('National line')
    }
  })
})

it('puts everything in the A to Z, and every hard word in the glossary', () => {
  expect(documentText(at('/a-z/'))).toMatch(/C\nCarers line[\s\S]*M\nMoney[\s\S]*T\nTake a break[\s\S]*Z\nZebra/)
  expect(documentText(at('/glossary/'))).toContain('A break from caring.')
})

it('says where the words of the emergency plan come from, below its questions', () => {
  const sources = [{ title: 'Planning for emergencies', asOf: '2026' }]
  const written = smallRecords({
    pages: [{ slug: 'emergency-plan', title: 'My plan', sources, body: [paragraph('Fill it in.', { kind: 'fact', fact: 'benefit' })] }],
  })
  const plan = buildDocuments({ records: written, settings: smallSettings }, { today }).find(({ address }) => address === '/emergency-plan/')
  expect(plan?.tail.at(-1)).toMatchObject({ role: 'sources', children: [{ kind: 'sources', sources: [sources[0], { title: 'Rates 2026' }] }] })
})

it('refuses a document with a link that leads nowhere', () => {
  const dead = smallRecords({ pages: [{ slug: 'about', body: [paragraph({ kind: 'link', to: '/guides/brakes/', children: [text('x')] })] }] })
  expect(() => buildDocuments({ records: dead, settings: smallSettings }, { today })).toThrow('/about/: links to "/guides/brakes/", which is not on this site.')
})

it('names files after their page, and those of easy read beside the guide', () => {
  expect(fileAddress({ address: '/guides/x/', slug: 'x', variant: 'standard', language: 'en-GB' }, '-large-print.pdf')).toBe('/guides/x/x-large-print.pdf')
  const easyRead = { address: '/guides/x/easy-read/', slug: 'x', variant: 'easy-read', language: 'en-GB' } as const
  expect([fileAddress(easyRead, '-easy-read.pdf'), fileAddress(easyRead, '.txt')]).toEqual(['/guides/x/x-easy-read.pdf', '/guides/x/x-easy-read.txt'])
})

it.each([
  ['0800 368 8349', '+448003688349'],
  ['999', '999'],
  ['116 123', '116123'],
  ['18001 0800 000 000', '180010800000000'],
])('dials %s as %s', (printed, dialled) => {
  expect(dial(printed)).toBe(dialled)
})
