import type { Node, NodeKind, NodeOf, PictureView, ServiceView } from '../../../content/document/node.ts'

/** The hard word of the examples; its meaning stands at the end of the gallery, as on every page. */
export const sampleWord = { term: 'respite-care', words: 'respite care', meaning: 'Time off for a carer while someone else looks after the person.' }

/** One example of every kind of node. A new kind does not compile until it has one here. */
export type Samples = { [Kind in NodeKind]: NodeOf<Kind> | undefined }

const words = (value: string) => [{ kind: 'text' as const, value }]
const paragraph = (value: string) => ({ kind: 'paragraph' as const, children: words(value) })

const service: ServiceView = {
  slug: 'example-line',
  name: 'Example Carers Line',
  address: '/services/',
  offers: 'A friendly person to talk to.',
  whoFor: 'Anyone who looks after someone',
  phones: [
    { kind: 'phone', number: '01632 960001', dial: '+441632960001' },
    { kind: 'text', number: '07700 900123', dial: '+447700900123', label: 'Texts only' },
  ],
  email: 'help@example.org',
  website: 'https://www.example.org/help-for-people-who-look-after-someone/telephone-line',
  openingHours: 'Monday to Friday, 9am to 5pm',
  cost: 'Free',
  areas: ['Example Council'],
  warning: 'Closed in August',
  checkedOn: '2026-11-01',
}

/** @param picture any picture that the site has */
export function samples(picture: PictureView | undefined): Samples {
  return {
    text: { kind: 'text', value: 'strong words', strong: true },
    link: { kind: 'link', to: '/services/', children: words('a link') },
    term: { kind: 'term', ...sampleWord },
    phone: { kind: 'phone', number: '01632 960001', dial: '+441632960001' },
    foreign: { kind: 'foreign', language: 'cy', value: 'gofalwr' },
    paragraph: paragraph('A paragraph says one thing.'),
    heading: { kind: 'heading', level: 3, id: 'sample-heading', children: words('A heading inside a part') },
    list: { kind: 'list', ordered: false, items: [words('first item'), words('second item')] },
    section: {
      kind: 'section',
      id: 'sample-section',
      title: 'What to do next',
      level: 3,
      role: 'next-steps',
      children: [{ kind: 'list', ordered: true, items: [words('Ring the line.')] }],
    },
    keyFact: { kind: 'keyFact', label: 'Each week', value: '£1 a week', note: 'An example.', asOf: '2026-04-06' },
    steps: {
      kind: 'steps',
      steps: [
        { title: 'Ask for the form', body: [paragraph('You can ask by phone.')] },
        { title: 'Send it', body: [paragraph('Keep a copy.')] },
      ],
    },
    callout: { kind: 'callout', tone: 'important', title: 'Ask before you pay', body: [paragraph('Some help is free.')] },
    doDont: { kind: 'doDont', dos: [words('rest when you can')], donts: [words('wait until you are ill')] },
    contact: { kind: 'contact', service, why: 'They can ring you back.' },
    serviceList: { kind: 'serviceList', title: 'Places to start', services: [service] },
    comparison: {
      kind: 'comparison',
      caption: 'Who does what',
      columns: ['Council', 'NHS'],
      rows: [{ label: 'Breaks', cells: [words('Yes'), words('Sometimes')] }],
    },
    table: { kind: 'table', caption: 'Rates by year', head: ['Year', 'Rate'], rows: [[words('2026'), words('£1')]] },
    timeline: {
      kind: 'timeline',
      events: [
        { when: 'Day 1', body: words('You ask.') },
        { when: 'Within 5 days', body: words('They ring you.') },
      ],
    },
    quote: { kind: 'quote', words: 'I thought I had to do it all.', who: 'A carer' },
    localVariation: { kind: 'localVariation', variations: [{ council: 'Example Council', body: [paragraph('Ring first.')] }] },
    video: {
      kind: 'video',
      title: 'Asking for help',
      url: 'https://video.example.org/1',
      minutes: 3,
      hasCaptions: true,
      isSigned: true,
      transcript: [paragraph('Jo rings the line.')],
    },
    checklist: { kind: 'checklist', title: 'Take with you', items: [words('your letters'), words('a pen')] },
    blanks: { kind: 'blanks', blanks: [{ id: 'name', label: 'Their name', hint: 'And what they like to be called.', lines: 1 }] },
    picture: picture && { kind: 'picture', picture, caption: 'A picture with a caption.' },
    easyReadStep: picture && { kind: 'easyReadStep', picture, statements: [words('A carer looks after someone.'), words('You may be a carer.')] },
    definitions: { kind: 'definitions', items: [{ name: 'Cost', body: [words('Free')] }] },
    pageLinks: { kind: 'pageLinks', links: [{ to: '/topics/', title: 'Topics', description: 'Guides by topic.' }] },
    sources: { kind: 'sources', sources: [{ title: 'An example book', url: 'https://www.example.org/book', asOf: '2026-04' }] },
  }
}

/** The other tones of callout, as they look side by side. */
export const tones: Node[] = (['note', 'urgent', 'emergency'] as const).map((tone) => ({ kind: 'callout', tone, body: [paragraph('What it says.')] }))
