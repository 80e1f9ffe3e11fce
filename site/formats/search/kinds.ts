import type { WaymarkDocument } from '../../../content/document/node.ts'
import type { Page } from '../../../content/schema/message.ts'

/** Kinds of result as readers see them, in the order of the filter. */
export const searchKinds = ['Advice', 'Service', 'Organisation', 'Place', 'Topic', 'Meaning of a word', 'About this site'] as const
export type SearchKind = (typeof searchKinds)[number]

const kinds: Record<Exclude<WaymarkDocument['kind'], 'page' | 'near'>, SearchKind> = {
  guide: 'Advice',
  service: 'Service',
  organisation: 'Organisation',
  place: 'Place',
  stage: 'Topic',
  topic: 'Topic',
}

/** Pages that the foot of every page leads to are about the site; all others are ways into advice. */
export function searchKind({ kind }: Pick<WaymarkDocument, 'kind'>, page: Page | undefined): SearchKind {
  if (kind === 'near') return 'Place'
  if (kind !== 'page') return kinds[kind]
  return page?.menu === 'footer' ? 'About this site' : 'Advice'
}
