import type { Place } from '../../schema/taxonomy.ts'
import { pageAddress } from '../addresses.ts'
import type { BuildContext } from '../build-context.ts'
import { joinSentences } from '../join-sentences.ts'
import type { ServiceView } from '../node.ts'
import { servicesNear } from '../services-near.ts'
import { areaWords } from './area-words.ts'
import { councilFrontDoors, councilsOf, whichCouncil } from './councils.ts'
import { draft, paragraph, section, type Draft } from './draft.ts'
import { nearbyLinks } from './nearby.ts'
import { needLinks } from './near.ts'
import { pageLinks } from './page-links.ts'

/**
 * A place as its document: which council answers, its front doors, the services that reach it, places nearby.
 * Nations have none.
 */
export function composePlace(place: Place, context: BuildContext): Draft {
  const { slug, name, covers, note } = place
  const services = directory(place, context)
  const area = areaWords(place)
  const said = joinSentences([covers && `${name} covers ${covers}`, note])
  return draft(context, {
    kind: 'place',
    slug,
    address: pageAddress('places', slug),
    title: `Help for carers in ${area}`,
    description: `Councils, phone numbers and services for carers in ${area}${covers ? `: ${covers}` : ''}`,
    lead: [...(said ? [paragraph(said)] : []), ...whichCouncil(place, context)],
    tail: [
      ...councilFrontDoors(place, context),
      // Before the services: who needs one thing need not look through forty.
      ...section('plain', 'needs', 'By what you need', pageLinks(needLinks(place, context))),
      ...section('services', 'services', `Services for ${area}`, services.length > 0 ? [{ kind: 'serviceList', services }] : []),
      ...section('plain', 'nearby', place.kind === 'council' ? `Places in ${area}` : 'Places nearby', pageLinks(nearbyLinks(place, context))),
    ],
  })
}

/** The services that reach a place, without the front doors that stand above them. */
function directory(place: Place, context: BuildContext): ServiceView[] {
  const doors = councilsOf(place, context).flatMap(({ carersService, adultSocialCare }) => [carersService, adultSocialCare])
  const others = servicesNear(place, context).filter(({ slug }) => !doors.includes(slug))
  return others.map(({ slug }) => withoutSaying(place, context.serviceView(slug, `places/${place.slug}`)))
}

/** That it covers this place is what the list says. One that covers only a part of it still says which. */
function withoutSaying({ name }: Place, service: ServiceView): ServiceView {
  return service.areas.includes(name) ? { ...service, areas: [] } : service
}
