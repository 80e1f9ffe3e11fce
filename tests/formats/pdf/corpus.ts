import type { Block, Line, PictureView, ServiceView, WaymarkDocument } from '../../../content/document/node.ts'
import { seeded, Writer } from './writer.ts'

export const picture: PictureView = { file: 'home.svg', alt: 'A house with a green door', width: 72, height: 72, credit: 'Example pictures, CC0' }

export const service: ServiceView = {
  slug: 'helpline',
  name: 'Example Carers’ Helpline',
  address: '/services/helpline/',
  offers: 'Somebody to talk to about anything, and help with forms.',
  whoFor: 'Any carer in the county.',
  phones: [
    { kind: 'phone', number: '01632 960001', dial: '01632960001', label: 'day line' },
    { kind: 'relay', number: '18001 01632 960001', dial: '1800101632960001' },
    { kind: 'text', number: '07700 900123', dial: '07700900123' },
  ],
  email: 'help@helpline-for-carers.example.org',
  website: 'https://www.helpline-for-carers.example.org/a/rather/long/address/of-a-page/that-goes-on/',
  openingHours: 'Monday to Friday, 9am to 5pm',
  cost: 'Free of charge',
  areas: ['Example Town', 'Example Vale'],
  warning: 'Closed on bank holidays.',
  checkedOn: '2026-11-01',
}

const blockMakers: { [Kind in Block['kind']]: (writer: Writer, id: string) => Block } = {
  paragraph: (writer) => ({ kind: 'paragraph', children: writer.line() }),
  heading: (writer, id) => ({ kind: 'heading', level: writer.pick([3, 4] as const), id, children: writer.says(writer.title()) }),
  list: (writer) => ({ kind: 'list', ordered: writer.random() < 0.4, items: writer.times(writer.count(1, 12), () => writer.line()) }),
  section: (writer, id) => ({
    kind: 'section',
    id,
    title: writer.title(),
    level: 3,
    role: 'plain',
    children: [{ kind: 'paragraph', children: writer.line() }],
  }),
  keyFact: (writer) => ({ kind: 'keyFact', label: writer.title(), value: '£86.45 a week', note: writer.words(1, 1), asOf: '2026-04-06' }),
  steps: (writer) => ({
    kind: 'steps',
    steps: writer.times(writer.count(1, 5), () => ({ title: writer.title(), body: [{ kind: 'paragraph', children: writer.line() }] })),
  }),
  callout: (writer) => ({
    kind: 'callout',
    tone: writer.pick(['note', 'important', 'urgent', 'emergency'] as const),
    ...(writer.random() < 0.5 ? { title: writer.title() } : {}),
    body: [{ kind: 'paragraph', children: writer.line() }],
  }),
  doDont: (writer) => ({
    kind: 'doDont',
    dos: writer.times(writer.count(0, 4), () => writer.line()),
    donts: writer.times(writer.count(1, 4), () => writer.line()),
  }),
  contact: (writer) => ({ kind: 'contact', service, why: writer.words(1, 1) }),
  serviceList: (writer) => ({ kind: 'serviceList', title: writer.title(), services: writer.times(writer.count(1, 3), () => service) }),
  comparison: (writer) => ({
    kind: 'comparison',
    caption: writer.words(1, 1),
    columns: ['Council', 'Charity'],
    rows: writer.times(writer.count(1, 4), () => ({ label: writer.title(), cells: [writer.line(), writer.says('No')] })),
  }),
  table: (writer) => ({
    kind: 'table',
    caption: writer.title(),
    head: ['Benefit', 'Weekly rate', 'Who it is for'],
    rows: writer.times(writer.count(1, 24), () => [writer.says(writer.title()), writer.says('£81.90'), writer.line()]),
  }),
  timeline: (writer) => ({ kind: 'timeline', events: writer.times(writer.count(1, 6), (index) => ({ when: `Week ${index + 1}`, body: writer.line() })) }),
  quote: (writer) => ({ kind: 'quote', words: writer.words(1, 3), ...(writer.random() < 0.5 ? { who: 'Jo, who looks after her dad' } : {}) }),
  localVariation: (writer) => ({
    kind: 'localVariation',
    variations: ['Northmoor Council', 'Southvale Council'].map((council) => ({ council, body: [{ kind: 'paragraph', children: writer.line() }] })),
  }),
  video: (writer) => ({
    kind: 'video',
    title: writer.title(),
    url: 'https://video.example.org/watch/asking-for-help',
    minutes: 3,
    hasCaptions: true,
    isSigned: true,
    transcript: [{ kind: 'paragraph', children: writer.line() }],
  }),
  checklist: (writer) => ({ kind: 'checklist', title: `${writer.title()}: what to have ready`, items: writer.times(writer.count(1, 6), () => writer.line()) }),
  blanks: (writer, id) => ({
    kind: 'blanks',
    blanks: writer.times(writer.count(1, 4), (index) => ({
      id: `${id}-${index}`,
      label: writer.title(),
      ...(writer.random() < 0.5 ? { hint: writer.sentence() } : {}),
      lines: writer.count(1, 5),
    })),
  }),
  picture: (writer) => ({
    kind: 'picture',
    picture: writer.random() < 0.3 ? { ...picture, alt: '' } : picture,
    ...(writer.random() < 0.5 ? { caption: writer.words(1, 1) } : {}),
  }),
  easyReadStep: (writer) => ({ kind: 'easyReadStep', picture, statements: writer.times(writer.count(1, 3), () => writer.says(writer.sentence())) }),
  definitions: (writer, id) => ({
    kind: 'definitions',
    items: writer.times(writer.count(1, 4), (index) => ({ id: `${id}-${index}`, name: writer.title(), body: [writer.line()] })),
  }),
  pageLinks: (writer) => ({
    kind: 'pageLinks',
    links: writer.times(writer.count(1, 4), () => ({ to: '/guides/carers-assessment/', title: writer.title(), description: writer.words(1, 1) })),
  }),
  sources: () => ({
    kind: 'sources',
    sources: [
      { title: 'Example Act, section 20', asOf: 'undated copy' },
      { title: 'Rates for the year', url: 'https://www.example.org/publications/benefit-and-pension-rates/2026-to-2027', asOf: '2026-04' },
    ],
  }),
}

export const blockKinds = Object.keys(blockMakers) as Block['kind'][]

export function makeBlock(kind: Block['kind'], writer: Writer, id: string): Block {
  return blockMakers[kind](writer, id)
}

/** A guide of four parts, each with six blocks; over two dozen documents every kind meets every other. */
export function makeGuide(seed: number): WaymarkDocument {
  const writer = new Writer(seeded(seed * 7919 + 1))
  // Easy read and things to fill in stand on pages of their own.
  const kinds = blockKinds.filter((kind) => kind !== 'easyReadStep' && kind !== 'blanks')
  const part = (index: number): WaymarkDocument['parts'][number] => ({
    kind: 'section',
    id: index === 0 ? 'about-you' : `part-${index}`,
    title: `${writer.title()} (part ${index + 1})`,
    level: 2,
    role: 'part',
    children: writer.times(6, (block) => makeBlock(kinds[(seed * 5 + index * 6 + block * 7) % kinds.length] ?? 'paragraph', writer, `block-${index}-${block}`)),
  })
  return {
    kind: 'guide',
    variant: 'standard',
    slug: `guide-${seed}`,
    address: `/guides/guide-${seed}/`,
    title: `${writer.title()}: what carers in the county ought to know, guide ${seed}`,
    description: 'One plain sentence.',
    language: 'en-GB',
    lead: [{ kind: 'paragraph', children: writer.line() }],
    parts: writer.times(4, part),
    tail: [{ kind: 'section', id: 'next', title: 'What to do next', level: 2, role: 'next-steps', children: [makeBlock('list', writer, 'next-list')] }],
    checkedOn: '2026-11-01',
    nextCheck: '2027-05-01',
    isSensitive: false,
    site: {
      name: 'Waymark Example',
      address: 'https://waymark.example',
      publisher: 'The Example Partnership',
      help: { name: 'Example Carers’ Helpline', phone: { kind: 'phone', number: '01632 960001', dial: '01632960001' } },
    },
    code: 'K7M2-4Q',
    credits: [picture.credit],
  }
}

/** An easy-read document: sections of steps, then the hard words. */
export function makeEasyRead(seed: number): WaymarkDocument {
  const writer = new Writer(seeded(seed * 104729 + 3))
  const hard: Line = [...writer.says('You can get '), { kind: 'term', term: 'respite-care', words: 'respite care', meaning: 'A break.' }, ...writer.says('.')]
  const guide = makeGuide(seed)
  return {
    ...guide,
    variant: 'easy-read',
    address: `${guide.address}easy-read/`,
    parts: writer.times(3, (index) => ({
      kind: 'section',
      id: `part-${index}`,
      title: writer.title(),
      level: 2,
      role: 'part',
      children: writer.times(5, () => makeBlock('easyReadStep', writer, '')),
    })),
    lead: [{ kind: 'easyReadStep', picture, statements: [hard] }],
    tail: [
      {
        kind: 'section',
        id: 'words',
        title: 'Words in this guide',
        level: 2,
        role: 'words',
        children: [{ kind: 'definitions', items: [{ id: 'word-respite-care', name: 'respite care', body: [writer.says('A break for you.')] }] }],
      },
    ],
    checkedBy: seed % 2 ? false : { group: 'The Example Friday Group', on: '2026-10-20' },
  }
}
