import type { CollectionSlug, Payload } from 'payload'
import { makeParagraph, makeState, makeText } from '../../cms/blocks/lexical/make-node.ts'

export const words = (text: string) => makeState([makeParagraph([makeText(text, false)])])

const checked = { checkedOn: '2026-11-01T12:00:00.000Z', nextCheck: '2027-05-01T12:00:00.000Z' }
const source = { title: 'A source', asOf: '2026-11' }

/** Entries that others refer to. */
export interface Referred {
  stage: string
  topic: string
  place: string
  picture: string
}

/** Collections that editors write and the public reads once they are published. */
export const writtenCollections = [
  'guides',
  'easy-reads',
  'stories',
  'notices',
  'stages',
  'topics',
  'audiences',
  'services',
  'organisations',
  'locations',
  'places',
  'facts',
  'jargon',
  'pages',
  'questions',
  'best-answers',
] as const satisfies CollectionSlug[]
export type WrittenCollection = (typeof writtenCollections)[number]

/** The least a document of each collection needs before it can be published. `name` is put where its title goes. */
export const smallestDocument: Record<WrittenCollection, (name: string, refer: Referred) => Record<string, unknown>> = {
  guides: (title, { stage }) => ({
    title,
    description: 'A sentence.',
    answer: words('Yes.'),
    stage,
    order: 1,
    parts: [{ title: 'Part', slug: 'part', body: [{ blockType: 'text', words: words('Words.') }] }],
    ...checked,
  }),
  'easy-reads': (title, { picture }) => ({
    title,
    slug: title.toLowerCase().replaceAll(' ', '-'),
    sections: [{ title: 'Section', steps: [{ picture, statements: [{ line: words('One.') }] }] }],
    basedOn: checked.checkedOn,
    ...checked,
  }),
  stories: (title) => ({ title, who: 'Jo', body: words('Words.'), consent: { givenBy: 'Joanna Real', givenOn: checked.checkedOn } }),
  notices: (title) => ({ title, body: words('Words.'), tone: 'note', from: checked.checkedOn, until: checked.nextCheck }),
  stages: (title) => ({ title, description: 'A sentence.', order: 1 }),
  topics: (title) => ({ title, description: 'A sentence.' }),
  audiences: (title) => ({ title }),
  services: (name, { topic, place }) => ({
    name,
    offers: 'Help.',
    whoFor: 'Carers.',
    topics: [topic],
    areas: [place],
    cost: { kind: 'free' },
    access: { kind: 'yourself' },
    ...checked,
  }),
  organisations: (name) => ({ name }),
  locations: (name) => ({ name, address: 'A street' }),
  places: (name) => ({ name, kind: 'town' }),
  facts: (name) => ({ name, value: '£1', asOf: '2026', reviewBy: checked.nextCheck, sources: [source] }),
  jargon: (term) => ({ term, meaning: 'A meaning.', easyReadMeaning: 'A meaning.' }),
  pages: (title) => ({ title, description: 'A sentence.', body: [{ blockType: 'text', words: words('Words.') }], ...checked }),
  questions: (title) => ({ title, order: 1, kind: 'place' }),
  'best-answers': (question) => ({ question, answer: 'A sentence.' }),
}

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10" viewBox="0 0 10 10"><circle cx="5" cy="5" r="4"/></svg>'

/** A file as uploads take it. */
export function pictureFile(name = 'dot.svg', text = svg, mimetype = 'image/svg+xml') {
  const data = Buffer.from(text)
  return { data, name, mimetype, size: data.length }
}

export const pictureData = {
  title: 'Dot',
  alt: 'A dot',
  set: 'Own',
  author: 'Waymark',
  licence: 'CC0',
  licenceUrl: 'https://creativecommons.org/publicdomain/zero/1.0/',
  source: 'drawn here',
}

/** Makes what others refer to. */
export async function makeReferred(payload: Payload): Promise<Referred> {
  const stage = await payload.create({ collection: 'stages', data: { title: 'Stage', description: 'A sentence.', order: 1, _status: 'published' } })
  const topic = await payload.create({ collection: 'topics', data: { title: 'Topic', description: 'A sentence.', _status: 'published' } })
  const place = await payload.create({ collection: 'places', data: { name: 'Place', kind: 'council', _status: 'published' } })
  const picture = await payload.create({ collection: 'pictures', data: pictureData, file: pictureFile() })
  return { stage: stage.id, topic: topic.id, place: place.id, picture: picture.id }
}
