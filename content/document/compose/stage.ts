import type { Stage } from '../../schema/taxonomy.ts'
import { pageAddress } from '../addresses.ts'
import type { BuildContext } from '../build-context.ts'
import { draft, paragraph, section, type Draft } from './draft.ts'
import { guideLink, pageLinks } from './page-links.ts'

/** A stage of the carer's journey as its document: its guides in the order they are needed. */
export function composeStage(stage: Stage, context: BuildContext): Draft {
  const { slug, title, description } = stage
  const guides = context.relations.guidesOfStage(slug).map((guide) => guideLink(guide))
  return draft(context, {
    kind: 'stage',
    slug,
    address: pageAddress('stages', slug),
    title,
    description,
    lead: [paragraph(description)],
    tail: section('plain', 'guides', 'Guides', pageLinks(guides)),
  })
}
