import type { Topic } from '../../schema/taxonomy.ts'
import { pageAddress } from '../addresses.ts'
import type { BuildContext } from '../build-context.ts'
import { draft, paragraph, section, type Draft } from './draft.ts'
import { guideLink, pageLinks } from './page-links.ts'

/** A topic as its document: guides to read, then services to ask. */
export function composeTopic(topic: Topic, context: BuildContext): Draft {
  const { slug, title, description } = topic
  const guides = context.relations.guidesOfTopic(slug).map((guide) => guideLink(guide))
  const services = context.relations.servicesOfTopic(slug).map((service) => context.serviceView(service.slug, `topics/${slug}`))
  return draft(context, {
    kind: 'topic',
    slug,
    address: pageAddress('topics', slug),
    title,
    description,
    lead: [paragraph(description)],
    tail: [
      ...section('plain', 'guides', 'Guides', pageLinks(guides)),
      ...section('services', 'services', 'Services that can help', services.length > 0 ? [{ kind: 'serviceList', services }] : []),
    ],
  })
}
