import type { Service } from '../../schema/service.ts'
import type { Place, Topic } from '../../schema/taxonomy.ts'
import { nearAddress } from '../addresses.ts'
import type { BuildContext } from '../build-context.ts'
import type { PageLink } from '../node.ts'
import { sortByWords } from '../order.ts'
import { servicesNear } from '../services-near.ts'
import { areaWords } from './area-words.ts'
import { councilsOf } from './councils.ts'
import { draft, paragraph, section, type Draft } from './draft.ts'
import { guideLink, pageLink, pageLinks, serviceLink } from './page-links.ts'

/** A need in a place, and the services there that meet it. */
export interface NearPage {
  place: Place
  topic: Topic
  services: Service[]
}

/** More than these belong to the page of the need. */
const enough = 8

/**
 * The pages by need of a place, for councils and areas: a town's services are its council's. Only needs for which there is a service
 * of the place's own; those of a whole nation are the same everywhere and stand on the page of the need.
 */
export function nearPages(place: Place, context: BuildContext): NearPage[] {
  if (place.kind !== 'council' && place.kind !== 'area') return []
  const near = servicesNear(place, context).filter((service) => !isNational(service, context))
  return sortByWords(context.all('topics'), ({ title }) => title).flatMap((topic) => {
    const services = near.filter(({ topics }) => topics.includes(topic.slug))
    return services.length > 0 ? [{ place, topic, services }] : []
  })
}

/** The site's own councils are those whose front doors it knows. Only their pages by need have files to print: each is a sheet to hand out. */
export function isOwnCouncil({ kind, carersService, adultSocialCare }: Place): boolean {
  return kind === 'council' && (carersService ?? adultSocialCare) !== undefined
}

/** One need in one place as its document. */
export function composeNear({ place, topic, services }: NearPage, context: BuildContext): Draft {
  const address = nearAddress(place.slug, topic.slug)
  const area = areaWords(place)
  const national = nationalServices(topic, services, context)
  const guides = context.relations.guidesOfTopic(topic.slug).slice(0, enough)
  return draft(context, {
    kind: 'near',
    slug: `${place.slug}-${topic.slug}`,
    address,
    title: `${topic.title}: services in ${area}`,
    description: `Services in ${area}. ${topic.description}`,
    lead: [paragraph(topic.description), { kind: 'serviceList', services: services.map(({ slug }) => context.serviceView(slug, address)) }],
    tail: [
      ...section('plain', 'national', 'For the whole country', pageLinks(national)),
      ...section('plain', 'guides', 'Guides that may help', pageLinks(guides.map((guide) => guideLink(guide)))),
      ...section('plain', 'place', 'Not what you need?', pageLinks([placeLink(place), pageLink('topics', topic.slug, `${topic.title}: everything we have`)])),
    ],
    ...(isOwnCouncil(place) ? {} : { isWebOnly: true }),
  })
}

const placeLink = (place: Place): PageLink => pageLink('places', place.slug, `Who to ring, and every service, in ${areaWords(place)}`)

function isNational({ areas, slug }: Service, { get }: BuildContext): boolean {
  return areas.some((area) => get('places', area, `services/${slug}`).kind === 'nation')
}

function nationalServices(topic: Topic, shown: readonly Service[], context: BuildContext): PageLink[] {
  const others = context.relations.servicesOfTopic(topic.slug).filter((service) => isNational(service, context) && !shown.includes(service))
  return others.slice(0, enough).map(serviceLink)
}

/** Links to the pages by need of a place: its own, or for a town or a postcode district those of the councils it lies in. */
export function needLinks(place: Place, context: BuildContext): PageLink[] {
  const own = nearPages(place, context)
  const pages =
    own.length > 0
      ? own
      : councilsOf(place, context)
          .filter(isOwnCouncil)
          .flatMap((council) => nearPages(council, context))
  const isAmbiguous = new Set(pages.map((page) => page.place.slug)).size > 1
  return pages.map((page) => ({
    to: nearAddress(page.place.slug, page.topic.slug),
    title: isAmbiguous ? `${page.topic.title} (${page.place.name})` : page.topic.title,
    description: page.services.length === 1 ? '1 service' : `${page.services.length} services`,
  }))
}
