import type { Place } from '../../schema/taxonomy.ts'
import { pageAddress } from '../addresses.ts'
import type { BuildContext } from '../build-context.ts'
import { joinSentences } from '../join-sentences.ts'
import { servicesNear } from '../services-near.ts'
import { councilFrontDoors, whichCouncil } from './councils.ts'
import { draft, paragraph, section, type Draft } from './draft.ts'
import { nearbyLinks } from './nearby.ts'
import { pageLinks } from './page-links.ts'

/**
 * A place as its document: which council answers, its front doors, the services that reach it, places nearby.
 * Nations have none.
 */
export function composePlace(place: Place, context: BuildContext): Draft {
  const { slug, name, covers, note } = place
  const services = servicesNear(place, context).map((service) => context.serviceView(service.slug, `places/${slug}`))
  const area = place.kind === 'council' ? `the ${name} area` : name
  const said = joinSentences([covers && `${name} covers ${covers}`, note])
  return draft(context, {
    kind: 'place',
    slug,
    address: pageAddress('places', slug),
    title: `Help for carers in ${area}`,
    description: covers
      ? `Councils, phone numbers and services for carers in ${name}: ${covers}`
      : `Councils, phone numbers and services for carers in ${name}`,
    lead: [...(said ? [paragraph(said)] : []), ...whichCouncil(place, context)],
    tail: [
      ...councilFrontDoors(place, context),
      ...section('services', 'services', `Services for ${area}`, services.length > 0 ? [{ kind: 'serviceList', services }] : []),
      ...section('plain', 'nearby', place.kind === 'council' ? `Places in ${area}` : 'Places nearby', pageLinks(nearbyLinks(place, context))),
    ],
  })
}
