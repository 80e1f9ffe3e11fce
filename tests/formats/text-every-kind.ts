import type { Block, Line, NodeKind, NodeOf, PictureView, ServiceView, WaymarkDocument } from '../../content/document/node.ts'

type InlineKind = 'text' | 'link' | 'term' | 'phone' | 'foreign'

const says = (value: string): Line => [{ kind: 'text', value }]
const picture: PictureView = { file: 'phone.svg', alt: 'a ringing telephone', width: 72, height: 72, credit: 'OpenMoji, CC BY-SA 4.0' }
const service: ServiceView = {
  slug: 'helpline',
  name: 'Example Helpline',
  address: '/services/helpline/',
  offers: 'Somebody to talk to about anything.',
  whoFor: 'Any carer in the county.',
  phones: [
    { kind: 'phone', number: '01632 960001', dial: '01632960001', label: 'day line' },
    { kind: 'relay', number: '18001 01632 960001', dial: '1800101632960001' },
  ],
  email: 'help@example.org',
  website: 'https://helpline.example.org/',
  openingHours: 'Monday to Friday, 9am to 5pm',
  cost: 'Free of charge',
  areas: ['Example Town', 'Example Vale'],
  warning: 'Closed on bank holidays.',
  checkedOn: '2026-11-01',
}

/** One block of each kind. A new kind does not compile until it has an example. */
export const everyBlock: { [Kind in Exclude<NodeKind, InlineKind>]: NodeOf<Kind> & Block } = {
  paragraph: {
    kind: 'paragraph',
    children: [
      { kind: 'text', value: 'Plain and ' },
      { kind: 'text', value: 'strong', strong: true },
      { kind: 'text', value: ' words, a ' },
      { kind: 'link', to: '/guides/first-steps/', children: says('link to first steps') },
      { kind: 'text', value: ', a ' },
      { kind: 'term', term: 'respite', words: 'break from caring', meaning: 'Time off while somebody else looks after the person.' },
      { kind: 'text', value: ', ' },
      { kind: 'phone', number: '01632 960002', dial: '01632960002' },
      { kind: 'text', value: ' and ' },
      { kind: 'foreign', language: 'cy', value: 'gofalwyr' },
    ],
  },
  heading: { kind: 'heading', level: 3, id: 'under', children: says('A heading inside') },
  list: { kind: 'list', ordered: true, items: [says('First thing in a row'), says('Second thing in a row')] },
  section: {
    kind: 'section',
    id: 'more',
    title: 'A titled stretch',
    level: 2,
    role: 'plain',
    children: [{ kind: 'paragraph', children: says('Words of the stretch.') }],
  },
  keyFact: { kind: 'keyFact', label: 'Rate for a week', value: '£12.34 a week', note: 'Only an example.', asOf: '2026-04-06' },
  steps: { kind: 'steps', steps: [{ title: 'Ring them', body: [{ kind: 'paragraph', children: says('Have a pen ready.') }] }] },
  callout: { kind: 'callout', tone: 'urgent', title: 'Do it today', body: [{ kind: 'paragraph', children: says('The office closes at five.') }] },
  doDont: { kind: 'doDont', dos: [says('ask for help early')], donts: [says('wait until you are worn out')] },
  contact: { kind: 'contact', service, why: 'they know the forms' },
  serviceList: { kind: 'serviceList', title: 'Help near you', services: [{ ...service, name: 'Second Helpline' }] },
  comparison: {
    kind: 'comparison',
    caption: 'Who does what',
    columns: ['The council', 'The doctor'],
    rows: [{ label: 'Who assesses', cells: [says('A social worker'), says('A nurse')] }],
  },
  table: { kind: 'table', caption: 'Hours and pay', head: ['Hours', 'Pay'], rows: [[says('Thirty five'), says('Some pounds')]] },
  timeline: { kind: 'timeline', events: [{ when: 'After two weeks', body: says('a letter comes') }] },
  quote: { kind: 'quote', words: 'I wish I had known sooner', who: 'Sam, who looks after his mum' },
  localVariation: {
    kind: 'localVariation',
    title: 'It depends where you live',
    variations: [{ council: 'Example Council', body: [{ kind: 'paragraph', children: says('They visit at home.') }] }],
  },
  video: {
    kind: 'video',
    title: 'How to ask',
    url: 'https://video.example.org/ask',
    minutes: 4,
    hasCaptions: true,
    isSigned: true,
    transcript: [{ kind: 'paragraph', children: says('Hello and welcome to the film.') }],
  },
  checklist: { kind: 'checklist', title: 'Take with you', items: [says('your diary')] },
  blanks: { kind: 'blanks', blanks: [{ id: 'keys', label: 'Where the keys are', hint: 'And who has one.', lines: 2 }] },
  picture: { kind: 'picture', picture, caption: 'The one in the hall' },
  easyReadStep: { kind: 'easyReadStep', picture, statements: [says('You can ring us.'), says('It is free.')] },
  definitions: { kind: 'definitions', items: [{ name: 'Assessment', body: [says('A talk about what you need.'), says('It is your right.')] }] },
  pageLinks: { kind: 'pageLinks', links: [{ to: '/guides/money/', title: 'Money for carers', description: 'What you may claim.' }] },
  sources: { kind: 'sources', sources: [{ title: 'The rule book', url: 'https://rules.example.org/', asOf: '2026-04' }] },
}

/** A document with those blocks, or with every one. */
export function documentOf(blocks: readonly Block[] = Object.values(everyBlock)): WaymarkDocument {
  return {
    kind: 'guide',
    variant: 'standard',
    slug: 'example',
    address: '/guides/example/',
    title: 'An example of everything',
    description: 'Every kind of block once.',
    language: 'en-GB',
    lead: [...blocks],
    parts: [],
    tail: [],
    checkedOn: '2026-11-02',
    nextCheck: '2027-05-02',
    isSensitive: false,
    site: {
      name: 'Waymark Example',
      address: 'https://waymark.example.org',
      publisher: 'Example Publisher',
      help: { name: 'Example Front Door', phone: { kind: 'phone', number: '01632 960003', dial: '01632960003' } },
    },
    code: 'K7M2-4Q',
    credits: ['Pictures: OpenMoji, CC BY-SA 4.0'],
  }
}
