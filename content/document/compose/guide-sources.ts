import type { Guide } from '../../schema/guide.ts'
import type { Source } from '../../schema/record.ts'
import type { ResolveContext } from '../resolve/context.ts'
import { visitStoredNodes } from '../visit-stored-nodes.ts'

/** Slugs of the facts a record's words use, in the order they are met. */
function factsIn(words: object): string[] {
  const facts: string[] = []
  visitStoredNodes(words, '', (node) => {
    if ((node.kind === 'fact' || node.kind === 'keyFact') && typeof node['fact'] === 'string') facts.push(node['fact'])
  })
  return facts
}

/** The guide's own sources, then the first source of every figure in it; each once. */
export function guideSources(guide: Guide, { get, from }: ResolveContext): Source[] {
  const ofFacts = factsIn(guide).flatMap((slug) => get('facts', slug, from).sources.slice(0, 1))
  const byKey = new Map([...guide.sources, ...ofFacts].map((source) => [JSON.stringify([source.title, source.url, source.asOf]), source]))
  return [...byKey.values()]
}
