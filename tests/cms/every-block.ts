import { bodySchema, type StoredBlock, type StoredLine } from '../../content/schema/node.ts'

const line: StoredLine = [
  { kind: 'text', value: 'You can get ' },
  { kind: 'fact', fact: 'ca-rate', form: 'value' },
  { kind: 'text', value: ' if ' },
  { kind: 'text', value: 'all', strong: true },
  { kind: 'text', value: ' this holds: ring ' },
  { kind: 'phone', service: 'carer-support' },
  { kind: 'text', value: ' about ' },
  { kind: 'term', term: 'respite', words: 'respite' },
  { kind: 'text', value: ', in Welsh ' },
  { kind: 'foreign', language: 'cy', value: 'gofalwr' },
  { kind: 'link', to: '/guides/breaks/#who', children: [{ kind: 'text', value: 'breaks' }] },
  { kind: 'link', to: '/guides/breaks/easy-read/', children: [{ kind: 'text', value: 'easy', strong: true }] },
  { kind: 'link', to: '/search/', children: [{ kind: 'text', value: 'search' }] },
  { kind: 'link', to: 'https://example.org/a,b?c=é#d-e', children: [{ kind: 'text', value: 'there' }] },
  { kind: 'link', to: 'tel:08001234567', children: [{ kind: 'fact', fact: 'ca-rate', form: 'full' }] },
]

/** A body with every kind of block, and every kind of words inside it. Its references are `knownSlugs`. */
export const everyBlock: StoredBlock[] = bodySchema.parse([
  { kind: 'paragraph', children: line },
  { kind: 'heading', level: 3, children: [{ kind: 'text', value: 'Who can get it' }] },
  { kind: 'heading', level: 4, children: [{ kind: 'text', value: 'Smaller' }] },
  { kind: 'list', ordered: false, items: [line, [{ kind: 'text', value: 'two' }]] },
  { kind: 'list', ordered: true, items: [[{ kind: 'text', value: 'first' }]] },
  { kind: 'keyFact', label: 'Carer’s Allowance', fact: 'ca-rate', note: 'before tax' },
  {
    kind: 'steps',
    steps: [
      { title: 'Ring', body: [{ kind: 'paragraph', children: line }] },
      { title: 'Wait', body: [] },
    ],
  },
  { kind: 'callout', tone: 'urgent', title: 'Now', body: [{ kind: 'paragraph', children: line }] },
  { kind: 'callout', tone: 'note', body: [{ kind: 'list', ordered: false, items: [line] }] },
  { kind: 'paragraph', children: [{ kind: 'text', value: 'Between two callouts.' }] },
  { kind: 'doDont', dos: [line], donts: [[{ kind: 'text', value: 'sign it' }]] },
  { kind: 'contact', service: 'carer-support', why: 'They can help' },
  { kind: 'contact', service: 'carer-support' },
  { kind: 'serviceList', title: 'Near you', services: ['carer-support'], topic: 'money', area: 'dorset-council' },
  { kind: 'serviceList', services: [], topic: 'money' },
  { kind: 'comparison', caption: 'Who does what', columns: ['Council', 'NHS'], rows: [{ label: 'Pays', cells: [line, line] }] },
  { kind: 'table', caption: 'Rates', head: ['What', 'How much'], rows: [[line, [{ kind: 'text', value: '£1' }]]] },
  { kind: 'timeline', events: [{ when: 'First week', body: line }] },
  { kind: 'quote', words: 'I did not know.', who: 'Jo' },
  { kind: 'quote', words: 'Nor did I.' },
  { kind: 'localVariation', title: 'Where you live', variations: [{ council: 'dorset-council', body: [{ kind: 'paragraph', children: line }] }] },
  {
    kind: 'video',
    title: 'Film',
    url: 'https://example.org/film',
    minutes: 3,
    hasCaptions: true,
    isSigned: false,
    transcript: [{ kind: 'paragraph', children: [{ kind: 'text', value: 'Hello.' }] }],
  },
  { kind: 'checklist', title: 'Take with you', items: [line] },
  { kind: 'picture', picture: 'phone', alt: '', caption: 'A phone' },
  { kind: 'picture', picture: 'phone', alt: 'Somebody on the phone' },
  { kind: 'picture', picture: 'phone' },
])

export const knownSlugs: Record<string, readonly string[]> = {
  facts: ['ca-rate'],
  services: ['carer-support'],
  jargon: ['respite'],
  guides: ['breaks'],
  'easy-reads': ['breaks'],
  topics: ['money'],
  places: ['dorset-council'],
  pictures: ['phone'],
}
