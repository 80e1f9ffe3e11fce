import type { Problem } from '../../schema/problem.ts'
import type { CollectionName } from '../../schema/publication.ts'

/** What a record of each collection is called in a sentence. */
const names: Record<CollectionName, string> = {
  stages: 'stage',
  topics: 'topic',
  audiences: 'audience',
  pictures: 'picture',
  'recording-files': 'recording file',
  organisations: 'organisation',
  locations: 'location',
  services: 'service',
  places: 'place',
  facts: 'fact',
  jargon: 'word of the jargon ledger',
  guides: 'guide',
  'easy-reads': 'easy read',
  languages: 'language',
  translations: 'translation',
  stories: 'story',
  notices: 'notice',
  pages: 'page',
  questions: 'question',
  'best-answers': 'best answer',
}

export function unknownReference(record: string, field: string, collection: CollectionName, slug: string): Problem {
  return {
    record,
    field,
    problem: `points to ${names[collection]} "${slug}", which is not published`,
    remedy: `Publish ${collection}/${slug}, or choose another.`,
  }
}
