import { describe, expect, it } from 'vitest'
import { validatePublication } from '../../content/publication/validate-publication.ts'
import { formatProblem } from '../../content/schema/problem.ts'
import type { Records } from '../../content/schema/publication.ts'
import { line, paragraph, smallRecords, smallSettings, text, today } from './small-records.ts'

const validate = (records: Records, settings = smallSettings, pictureExists = true): string[] =>
  validatePublication(records, settings, { pictureExists: () => pictureExists, today }).map(formatProblem)

const part = (...body: unknown[]) => ({ parts: [{ slug: 'who', title: 'Who', body }] })
const guide = (fields: Record<string, unknown>): Records => smallRecords({ guides: [{ slug: 'breaks', ...fields }] })
const link = (to: string) => guide(part(paragraph({ kind: 'link', to, children: [text('words')] })))
const where = 'guides/breaks > parts[0].body[0]'

it('finds nothing wrong with sound content', () => {
  expect(validate(smallRecords())).toEqual([])
})

describe('a link within the site', () => {
  it.each([
    ['/guides/brakes/', `${where}.children[0].to: points to "/guides/brakes/", which is not published. Publish that page, or choose another.`],
    ['/guides/breaks', `${where}.children[0].to: points to "/guides/breaks", which lacks its last slash. Write "/guides/breaks/".`],
    [
      '/guides/breaks/#when',
      `${where}.children[0].to: points to "#when", a heading that "/guides/breaks/" does not have. Correct it, or link to the page as a whole.`,
    ],
    ['#when', `${where}.children[0].to: points to "#when", a heading that "/guides/breaks/" does not have. Correct it, or link to the page as a whole.`],
    [
      '/guides/breaks/easy-read/',
      `${where}.children[0].to: points to "/guides/breaks/easy-read/", which is not published. Publish that page, or choose another.`,
    ],
    ['/places/england/', `${where}.children[0].to: points to "/places/england/", which is not published. Publish that page, or choose another.`],
  ])('to %s is reported', (to, message) => {
    expect(validate(link(to))).toEqual([message])
  })

  it.each(['/guides/breaks/', '/guides/breaks/#who', '#who', '/search/', '/a-z/', '/glossary/#respite', '/topics/money/', '/places/north-council/'])(
    'to %s is right',
    (to) => {
      expect(validate(link(to))).toEqual([])
    },
  )

  it('to a part, or to all parts on one page, is right only where a guide has enough parts for such pages', () => {
    const parts = ['who', 'how', 'when'].map((slug) => ({ slug, title: slug, body: [paragraph('x')] }))
    const words = paragraph(...['/guides/breaks/all/#who', '/guides/breaks/when/'].map((to) => ({ kind: 'link', to, children: [text('x')] })))
    expect(validate(guide({ parts, whatHappensNext: [words] }))).toEqual([])
    expect(validate(guide({ parts: parts.slice(0, 2), whatHappensNext: [words] }))).toHaveLength(2)
  })

  it('to a section of an easy read is right where it has that section', () => {
    const easyReads = [{ slug: 'breaks', sections: [{ title: 'Ask for a break', steps: [{ picture: 'phone', statements: [line('Ring us.')] }] }] }]
    const linked = (to: string): Records =>
      smallRecords({ guides: [{ slug: 'breaks', ...part(paragraph({ kind: 'link', to, children: [text('x')] })) }], 'easy-reads': easyReads })
    expect(validate(linked('/guides/breaks/easy-read/#ask-for-a-break'))).toEqual([])
    expect(validate(linked('/guides/breaks/easy-read/#rest'))).toEqual([expect.stringContaining('points to "#rest"')])
  })

  it('to a heading is right', () => {
    const words = part({ kind: 'heading', level: 3, children: line('When to ask') }, paragraph({ kind: 'link', to: '#when-to-ask', children: [text('x')] }))
    expect(validate(guide(words))).toEqual([])
  })
})

describe('a reference to what is not published is reported', () => {
  it.each<[string, Records, string]>([
    ['stage', guide({ stage: 'later' }), 'guides/breaks > stage: points to stage "later", which is not published. Publish stages/later, or choose another.'],
    ['topic', guide({ topics: ['fun'] }), 'guides/breaks > topics[0]: points to topic "fun", which is not published. Publish topics/fun, or choose another.'],
    [
      'audience',
      guide({ audiences: ['dads'] }),
      'guides/breaks > audiences[0]: points to audience "dads", which is not published. Publish audiences/dads, or choose another.',
    ],
    [
      'contact',
      guide({ contacts: [{ service: 'gone', why: 'x' }] }),
      'guides/breaks > contacts[0].service: points to service "gone", which is not published. Publish services/gone, or choose another.',
    ],
    [
      'guide',
      guide({ mightNotKnow: [{ guide: 'gone', why: 'x' }] }),
      'guides/breaks > mightNotKnow[0].guide: points to guide "gone", which is not published. Publish guides/gone, or choose another.',
    ],
    [
      'fact',
      guide(part(paragraph({ kind: 'fact', fact: 'gone' }))),
      `${where}.children[0].fact: points to fact "gone", which is not published. Publish facts/gone, or choose another.`,
    ],
    [
      'number',
      guide(part(paragraph({ kind: 'phone', service: 'gone' }))),
      `${where}.children[0].service: points to service "gone", which is not published. Publish services/gone, or choose another.`,
    ],
    [
      'word',
      guide(part(paragraph({ kind: 'term', term: 'gone', words: 'x' }))),
      `${where}.children[0].term: points to word of the jargon ledger "gone", which is not published. Publish jargon/gone, or choose another.`,
    ],
    [
      'picture',
      guide(part({ kind: 'picture', picture: 'gone' })),
      `${where}.picture: points to picture "gone", which is not published. Publish pictures/gone, or choose another.`,
    ],
    [
      'listed service',
      guide(part({ kind: 'serviceList', services: ['gone'] })),
      `${where}.services[0]: points to service "gone", which is not published. Publish services/gone, or choose another.`,
    ],
    [
      'area of a service',
      smallRecords({ services: [{ slug: 'carers-line', areas: ['nowhere'] }] }),
      'services/carers-line > areas[0]: points to place "nowhere", which is not published. Publish places/nowhere, or choose another.',
    ],
    [
      'guide of an easy read',
      smallRecords({ 'easy-reads': [{ slug: 'alone' }] }),
      'easy-reads/alone > slug: points to guide "alone", which is not published. Publish guides/alone, or choose another.',
    ],
  ])('%s', (_name, records, message) => {
    expect(validate(records)).toEqual([message])
  })

  it('settings', () => {
    expect(validate(smallRecords(), { ...smallSettings, firstSteps: ['gone'] })).toEqual([
      'settings > firstSteps[0]: points to guide "gone", which is not published. Publish guides/gone, or choose another.',
    ])
  })
})

describe('a record that contradicts itself or another is reported', () => {
  it.each<[string, Records, string[]]>([
    [
      'a slug used twice',
      smallRecords({ topics: [{ slug: 'money' }, { slug: 'money' }] }),
      ['topics/money > slug: is the slug of two records (topics/money). Give one of them another slug.'],
    ],
    [
      'an id used twice',
      smallRecords({
        topics: [
          { slug: 'money', id: '00000000-0000-4000-8000-aaaaaaaaaaaa' },
          { slug: 'fun', id: '00000000-0000-4000-8000-aaaaaaaaaaaa' },
        ],
      }),
      ['topics/fun > id: is 00000000-0000-4000-8000-aaaaaaaaaaaa, which topics/money has already. Take the id out: a new one is made from the slug.'],
    ],
    [
      'two guides at one place of a stage',
      smallRecords({ guides: [{ slug: 'breaks' }, { slug: 'money' }] }),
      ['guides/money > order: is 1 in stage "starting", which guides/breaks has already. Give each guide of a stage a number of its own.'],
    ],
    [
      'two stages at one place',
      smallRecords({ stages: [{ slug: 'starting' }, { slug: 'later' }] }),
      ['stages/later > order: is 1, which stages/starting has already. Give each stage a number of its own.'],
    ],
    [
      'a part called easy-read',
      guide({ parts: [{ slug: 'easy-read', title: 'x', body: [paragraph('x')] }] }),
      ['guides/breaks > parts[0].slug: is "easy-read", where another page of the guide stands. Choose another slug for this part.'],
    ],
    [
      'two parts of one slug',
      guide({ parts: [part(paragraph('x')).parts[0], part(paragraph('x')).parts[0]] }),
      ['guides/breaks > parts[1].slug: is "who", which an earlier part has already. Give each part a slug of its own.'],
    ],
    [
      'a page in the place of the search',
      smallRecords({ pages: [{ slug: 'search' }] }),
      ['pages/search > slug: is "search", an address the site needs itself. Choose another slug.'],
    ],
    [
      'a fact without a source',
      smallRecords({ facts: [{ slug: 'benefit', sources: [] }] }),
      ['facts/benefit > sources: names no source. Say where the figure comes from and as of when.'],
    ],
    [
      'a check before the last one',
      guide({ checkedOn: '2026-11-01', nextCheck: '2026-10-01' }),
      ['guides/breaks > nextCheck: is 2026-10-01, before the day it was checked (2026-11-01). Correct one of the two days.'],
    ],
    [
      'a notice that ends before it starts',
      smallRecords({ notices: [{ slug: 'x', from: '2026-11-02', until: '2026-11-01' }] }),
      ['notices/x > until: is 2026-11-01, before the day it starts (2026-11-02). Correct one of the two days.'],
    ],
    [
      'a number of a service that has none',
      smallRecords({
        services: [{ slug: 'carers-line' }, { slug: 'web', phones: [] }],
        guides: [{ slug: 'breaks', ...part(paragraph({ kind: 'phone', service: 'web' })) }],
      }),
      [
        `${where}.children[0].service: shows the phone number of service "web", which has none. Add a number to services/web, or name the service without its number.`,
      ],
    ],
    [
      'a town as a council',
      smallRecords({
        places: [{ slug: 'north-council' }, { slug: 'town', kind: 'town' }],
        guides: [{ slug: 'breaks', ...part({ kind: 'localVariation', variations: [{ council: 'town', body: [] }] }) }],
      }),
      [`${where}.variations[0].council: names "town" as a council, which is of kind town. Choose a place of kind council.`],
    ],
    [
      'a table row that is too short',
      guide(part({ kind: 'table', caption: 'x', head: ['a', 'b'], rows: [[line('1')]] })),
      [`${where}.rows[0]: has 1 cell, but there are 2 columns. Give the row one cell for each column.`],
    ],
  ])('%s', (_name, records, messages) => {
    expect(validate(records)).toEqual(messages)
  })

  it('a picture without its file', () => {
    expect(validate(smallRecords(), smallSettings, false)).toEqual([
      'pictures/phone > file: is "phone.svg", which is not there. Add the picture file again, or take the picture out.',
    ])
  })
})

it('tells all problems together', () => {
  expect(validate(guide({ stage: 'later', topics: ['fun'], checkedOn: '2026-11-01', nextCheck: '2026-01-01' }))).toHaveLength(3)
})
