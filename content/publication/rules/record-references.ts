import { collectionNames, type CollectionName } from '../../schema/publication.ts'
import type { Rule } from './content.ts'
import { unknownReference } from './unknown-reference.ts'
import { valuesAt } from './values-at.ts'

const recordings = [
  ['recordings[].file', 'recording-files'],
  ['recordings[].captions', 'recording-files'],
] as const

/** Fields that hold the slug of another record, outside words. */
const fields: { [Name in CollectionName]: readonly (readonly [pattern: string, collection: CollectionName])[] } = {
  stages: [['picture', 'pictures']],
  topics: [],
  audiences: [],
  pictures: [],
  'recording-files': [],
  organisations: [['parent', 'organisations']],
  locations: [],
  services: [
    ['organisation', 'organisations'],
    ['topics[]', 'topics'],
    ['audiences[]', 'audiences'],
    ['communities[]', 'audiences'],
    ['areas[]', 'places'],
    ['locations[]', 'locations'],
    ['openingTimes[].location', 'locations'],
  ],
  places: [
    ['councils[]', 'places'],
    ['areas[]', 'places'],
    ['districts[]', 'places'],
    ['carersService', 'services'],
    ['adultSocialCare', 'services'],
  ],
  facts: [],
  jargon: [],
  guides: [
    ['stage', 'stages'],
    ['topics[]', 'topics'],
    ['audiences[]', 'audiences'],
    ['contacts[].service', 'services'],
    ['mightNotKnow[].guide', 'guides'],
    ['services[]', 'services'],
    ...recordings,
  ],
  'easy-reads': [['slug', 'guides'], ['sections[].steps[].picture', 'pictures'], ...recordings],
  languages: [
    ['facts[].fact', 'facts'],
    ['meanings[].term', 'jargon'],
  ],
  translations: [
    ['language', 'languages'],
    ['guide', 'guides'],
    ['contacts[].service', 'services'],
    ['mightNotKnow[].guide', 'guides'],
  ],
  stories: [['guides[]', 'guides']],
  notices: [
    ['services[]', 'services'],
    ['guides[]', 'guides'],
  ],
  pages: recordings,
  questions: [
    ['answers[].guides[]', 'guides'],
    ['answers[].topics[]', 'topics'],
    ['answers[].services[]', 'services'],
  ],
  'best-answers': [
    ['guide', 'guides'],
    ['page', 'pages'],
    ['service', 'services'],
  ],
}

const settingsFields = [
  ['helpService', 'services'],
  ['urgentServices[]', 'services'],
  ['firstSteps[]', 'guides'],
  ['everyList[]', 'guides'],
] as const

/** Every field that names another record names one that is published. An easy read needs the guide of its own slug. */
export const recordReferences: Rule = ({ records, settings, has }) => {
  const missing = (record: string, value: object, [pattern, collection]: readonly [string, CollectionName]) =>
    valuesAt(value, pattern).flatMap(({ path, value: slug }) =>
      typeof slug === 'string' && !has(collection, slug) ? [unknownReference(record, path, collection, slug)] : [],
    )
  return [
    ...collectionNames.flatMap((name) =>
      records[name].flatMap((record) => fields[name].flatMap((reference) => missing(`${name}/${record.slug}`, record, reference))),
    ),
    ...settingsFields.flatMap((reference) => missing('settings', settings, reference)),
  ]
}
