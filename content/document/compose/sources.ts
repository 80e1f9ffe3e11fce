import type { Source } from '../../schema/record.ts'
import type { Block } from '../node.ts'
import type { ResolveContext } from '../resolve/context.ts'
import { visitStoredNodes } from '../visit-stored-nodes.ts'
import { section } from './draft.ts'

/** Slugs of the facts a record's words use, in the order they are met. */
function factsIn(words: object): string[] {
  const facts: string[] = []
  visitStoredNodes(words, '', (node) => {
    if ((node.kind === 'fact' || node.kind === 'keyFact') && typeof node['fact'] === 'string') facts.push(node['fact'])
  })
  return facts
}

/** What a guide or page itself names as its sources, then the first source of every figure in it; each once. */
function sourcesOf(record: { sources: readonly Source[] }, { get, from }: ResolveContext): Source[] {
  const ofFacts = factsIn(record).flatMap((slug) => get('facts', slug, from).sources.slice(0, 1))
  const byKey = new Map([...record.sources, ...ofFacts].map((source) => [JSON.stringify([source.title, source.url, source.asOf]), source]))
  return [...byKey.values()]
}

/** "Where this comes from" at the end of a guide or page, or nothing. */
export function sourcesSection(record: { sources: readonly Source[] }, context: ResolveContext): Block[] {
  const sources = sourcesOf(record, context)
  return section('sources', 'sources', 'Where this comes from', sources.length > 0 ? [{ kind: 'sources', sources }] : [])
}
