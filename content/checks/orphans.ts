import { visitStoredNodes } from '../document/visit-stored-nodes.ts'
import type { Guide } from '../schema/guide.ts'
import type { Check } from './check.ts'
import { warning } from './finding.ts'

/** A guide that no other guide leads to is found only by those who know to look for it: carers cannot ask for what they have never heard of. */
export const orphans: Check = ({ records, settings }) => {
  const reached = new Set([...settings.firstSteps, ...records.guides.flatMap((guide) => leadsTo(guide).filter((slug) => slug !== guide.slug))])
  return records.guides
    .filter(({ slug, isSensitive }) => !reached.has(slug) && !isSensitive)
    .map(({ slug }) =>
      warning({
        record: `guides/${slug}`,
        field: '',
        problem: 'has no other guide that leads to it',
        remedy: 'Name it among "things you might not know" of a fitting guide.',
      }),
    )
}

function leadsTo(guide: Guide): string[] {
  const slugs = guide.mightNotKnow.map((entry) => entry.guide)
  visitStoredNodes(guide, '', (node) => {
    const slug = node.kind === 'link' ? /^\/guides\/([a-z0-9-]+)\//.exec(String(node['to']))?.[1] : undefined
    if (slug) slugs.push(slug)
  })
  return slugs
}
