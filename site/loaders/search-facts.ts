import type { WaymarkDocument } from '../../content/document/node.ts'
import type { SearchFacts } from './page-view.ts'
import type { SiteData } from './site-data.ts'

/** Kinds as readers see them in the search filter. */
export const kindWords: Record<WaymarkDocument['kind'], string> = {
  guide: 'Advice',
  service: 'Service',
  organisation: 'Organisation',
  stage: 'Stage',
  topic: 'Topic',
  place: 'Place',
  page: 'About this site',
}

/** What the search filters know about a document's page. */
export function searchFactsOf({ kind, slug, variant, address }: WaymarkDocument, { context }: SiteData): SearchFacts {
  const facts = { kind: kindWords[kind], isEasyRead: variant === 'easy-read' }
  const topicTitles = (topics: readonly string[]) => topics.map((topic) => context.get('topics', topic, address).title)
  if (kind === 'guide') {
    const { stage, topics } = context.get('guides', slug, address)
    return { ...facts, stages: [context.get('stages', stage, address).title], topics: topicTitles(topics) }
  }
  return { ...facts, stages: [], topics: kind === 'service' ? topicTitles(context.get('services', slug, address).topics) : [] }
}
