import type { z } from 'zod'
import { englishWords } from '../../content/schema/interface-words.ts'
import { siteSettingsSchema } from '../../content/schema/message.ts'
import { collectionNames, collectionSchemas, type CollectionName, type RecordOf, type Records } from '../../content/schema/publication.ts'

type Given = { [Name in CollectionName]?: Record<string, unknown>[] }

const checked = { checkedOn: '2026-11-01', nextCheck: '2027-05-01' }
const source = { title: 'Rates 2026', url: 'https://www.gov.uk/rates', asOf: '2026-04-06' }
export const text = (value: string) => ({ kind: 'text', value })
export const line = (value: string) => [text(value)]
export const paragraph = (...children: unknown[]) => ({
  kind: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
})

let lastId = 0
/** What a record of each collection has unless the test says otherwise. */
const defaults: { [Name in CollectionName]: Record<string, unknown> } = {
  stages: { title: 'Starting out', description: 'The first days.', order: 1 },
  topics: { title: 'Money', description: 'Money for carers.' },
  audiences: { title: 'Young carers' },
  pictures: {
    title: 'Phone',
    alt: 'A phone',
    set: 'OpenMoji',
    author: 'OpenMoji',
    licence: 'CC BY-SA 4.0',
    licenceUrl: 'https://creativecommons.org/licenses/by-sa/4.0/',
    source: 'openmoji E000',
    file: 'phone.svg',
    width: 72,
    height: 72,
  },
  'recording-files': { title: 'Breaks, signed', file: 'signed.mp4', bytes: 10, seconds: 3, width: 160, height: 90 },
  organisations: { name: 'Example Trust' },
  locations: { name: 'Example House', address: '1 High Street, Exampleton', postcode: 'DT1 1XJ' },
  services: {
    ...checked,
    name: 'Carers line',
    offers: 'Someone to talk to.',
    whoFor: 'Any carer',
    topics: ['money'],
    areas: ['north-council'],
    phones: [{ kind: 'phone', number: '0800 000 0000' }],
    cost: { kind: 'free' },
    access: { kind: 'yourself' },
  },
  places: { kind: 'council', name: 'North Council', carersService: 'carers-line' },
  facts: { name: 'Carer benefit', value: '£86.45', per: 'a week', asOf: '2026-04-06', reviewBy: '2027-04-06', sources: [source] },
  jargon: { term: 'Respite', meaning: 'A break from caring.', easyReadMeaning: 'A rest for you.' },
  guides: {
    ...checked,
    title: 'Take a break',
    description: 'How to get a rest.',
    stage: 'starting',
    order: 1,
    answer: line('You can take a break.'),
    parts: [{ slug: 'who', title: 'Who can get it', body: [paragraph('Any carer can ask.')] }],
  },
  'easy-reads': {
    ...checked,
    title: 'Breaks',
    sections: [{ title: 'What it is', steps: [{ picture: 'phone', statements: [line('You can rest.')] }] }],
    basedOn: '2026-11-01',
  },
  languages: {
    name: 'Polski',
    englishName: 'Polish',
    title: 'Pomoc dla opiekunów',
    description: 'Kto może pomóc.',
    welcome: [line('Witamy.')],
    interpreterSentence: 'I speak Polish. Can I have an interpreter, please?',
    words: Object.fromEntries(Object.entries(englishWords).map(([name, words]) => [name, `pl ${words}`])),
  },
  translations: {
    language: 'pl',
    guide: 'breaks',
    title: 'Przerwa',
    description: 'Jak odpocząć.',
    answer: line('Możesz odpocząć.'),
    parts: [{ slug: 'who', title: 'Kto może', body: [paragraph('Każdy opiekun.')] }],
    basedOn: { checkedOn: '2026-11-01', words: '000000000000' },
  },
  stories: { title: 'My week', who: 'Jo, who looks after her dad', consent: { givenOn: '2026-05-01' }, body: [paragraph('I rang them.')] },
  notices: { title: 'Closed on Friday', body: [paragraph('The line is closed on Friday.')], tone: 'important', from: '2026-11-20', until: '2026-11-30' },
  pages: { ...checked, title: 'About', description: 'Who we are.', body: [paragraph('We help carers.')] },
  questions: {
    title: 'What is hardest?',
    order: 1,
    kind: 'one',
    answers: [
      { words: 'Money', guides: ['breaks'] },
      { words: 'Time', topics: ['money'] },
    ],
  },
  'best-answers': { question: 'who do i ring', answer: 'Ring us.', guide: 'breaks' },
}

/** The least content that hangs together: one of most things. */
const least: Given = {
  stages: [{ slug: 'starting' }],
  topics: [{ slug: 'money' }],
  pictures: [{ slug: 'phone' }],
  services: [{ slug: 'carers-line' }],
  places: [{ slug: 'north-council' }],
  facts: [{ slug: 'benefit' }],
  jargon: [{ slug: 'respite' }],
  guides: [{ slug: 'breaks' }],
}

/** Records of a tiny site: the least that hangs together, with collections replaced as given. Fields left out have a sound value. */
export function smallRecords(given: Given = {}): Records {
  const records = Object.fromEntries(collectionNames.map((name) => [name, (given[name] ?? least[name] ?? []).map((fields) => record(name, fields))]))
  return records as unknown as Records
}

function record<Name extends CollectionName>(name: Name, fields: Record<string, unknown>): RecordOf<Name> {
  lastId += 1
  const id = `00000000-0000-4000-8000-${String(lastId).padStart(12, '0')}`
  return (collectionSchemas[name] as unknown as z.ZodType<RecordOf<Name>>).parse({ id, ...defaults[name], ...fields })
}

export const smallSettings = siteSettingsSchema.parse({
  name: 'Waymark North',
  strapline: 'Help for carers',
  area: 'the North',
  address: 'https://north.example',
  language: 'en-GB',
  publisher: 'North Council',
  helpService: 'carers-line',
  urgentServices: ['carers-line'],
  firstSteps: ['breaks'],
})

export const today = '2026-11-22'
