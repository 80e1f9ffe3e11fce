import type { Guide } from '../../schema/guide.ts'
import type { Service } from '../../schema/service.ts'
import type { BuildContext } from '../build-context.ts'
import type { ServiceView } from '../node.ts'
import { sortByWords } from '../order.ts'

/** More than this is a directory, not help: the topic's own page lists them all. */
const enough = 8

/**
 * The services at the end of a guide: those its editor named that are still listed, then those that share its topics. More shared topics
 * come first, then services of the site's own councils before national ones. Services of one town or of a neighbouring
 * council are left to the place pages: they fit few readers. Nobody who stands among the contacts is repeated.
 */
export function guideServices(guide: Guide, context: BuildContext): ServiceView[] {
  const contacts = new Set(guide.contacts.map(({ service }) => service))
  const named = guide.services.filter((slug) => !contacts.has(slug) && context.relations.isListed(context.get('services', slug, `guides/${guide.slug}`)))
  const sharing = sharingTopics(guide, context).filter(({ slug }) => !contacts.has(slug) && !named.includes(slug))
  const slugs = [...named, ...sharing.map(({ slug }) => slug).slice(0, Math.max(0, enough - named.length))]
  return slugs.map((slug) => context.serviceView(slug, `guides/${guide.slug}`))
}

function sharingTopics(guide: Guide, context: BuildContext): Service[] {
  const found = new Set(guide.topics.flatMap((topic) => context.relations.servicesOfTopic(topic)))
  const fitting = [...found].flatMap((service) => {
    const reach = reachOf(service, context)
    const shared = service.topics.filter((topic) => guide.topics.includes(topic)).length
    return reach === 'elsewhere' ? [] : [{ service, slug: service.slug, rank: `${99 - shared} ${reach === 'own' ? 1 : 2} ${service.name}` }]
  })
  return sortByWords(fitting, ({ rank }) => rank).map(({ service }) => service)
}

/** Own councils are those whose front doors the site knows. */
function reachOf(service: Service, { get }: BuildContext): 'own' | 'national' | 'elsewhere' {
  const places = service.areas.map((area) => get('places', area, `services/${service.slug}`))
  if (places.some(({ kind, carersService, adultSocialCare }) => kind === 'council' && (carersService ?? adultSocialCare))) return 'own'
  return places.some(({ kind }) => kind === 'nation') ? 'national' : 'elsewhere'
}
