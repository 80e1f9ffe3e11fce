import type { Organisation } from '../../schema/organisation.ts'
import { pageAddress } from '../addresses.ts'
import type { BuildContext } from '../build-context.ts'
import type { Block } from '../node.ts'
import { draft, paragraph, section, type Draft } from './draft.ts'
import { linkItem } from './definition-items.ts'

/** An organisation as its document: what it is and the services it runs. */
export function composeOrganisation(organisation: Organisation, context: BuildContext): Draft {
  const { slug, name, description, website } = organisation
  const services = context.relations.servicesOfOrganisation(slug).map((service) => context.serviceView(service.slug, `organisations/${slug}`))
  const items = linkItem('Website', website)
  const details: Block[] = items.length > 0 ? [{ kind: 'definitions', items }] : []
  return draft(context, {
    kind: 'organisation',
    slug,
    address: pageAddress('organisations', slug),
    title: name,
    description: description ?? `Services of ${name}`,
    lead: [...(description ? [paragraph(description)] : []), ...details],
    tail: section('services', 'services', 'Its services', services.length > 0 ? [{ kind: 'serviceList', services }] : []),
  })
}
