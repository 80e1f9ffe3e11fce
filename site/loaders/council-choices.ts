import { pageAddress } from '../../content/document/addresses.ts'
import type { PhoneView } from '../../content/document/node.ts'
import { nationsAndReach } from '../../content/document/services-near.ts'
import type { Place } from '../../content/schema/taxonomy.ts'
import { askableCouncils } from './askable-councils.ts'
import type { SiteData } from './site-data.ts'

/** A council that a reader can choose, with what comes first on every page then. */
export interface CouncilChoice {
  slug: string
  name: string
  /** Which towns it is for, where editors said so. */
  covers?: string
  /** Address of its own page. */
  to: string
  /** The number to ring as a carer. Neighbours' may not be known. */
  line?: { name: string; phone: PhoneView }
  /** Addresses of the services that are its front doors. */
  doors: string[]
  /** Names of all areas whose services are for people there, nations among them. */
  areas: string[]
}

/** The councils of the site, its own first, then its neighbours. */
export function councilChoices({ context }: Pick<SiteData, 'context'>): CouncilChoice[] {
  return askableCouncils(context).map((council) => choice(council, context))
}

function choice(council: Place, context: SiteData['context']): CouncilChoice {
  const { slug, name, covers, carersService, adultSocialCare } = council
  const services = [carersService, adultSocialCare].flatMap((service) => (service ? [context.serviceView(service, `places/${slug}`)] : []))
  const [line] = services.flatMap(({ name: service, phones: [phone] }) => (phone ? [{ name: service, phone }] : []))
  return {
    slug,
    name,
    ...(covers ? { covers } : {}),
    to: pageAddress('places', slug),
    ...(line ? { line } : {}),
    doors: services.map(({ address }) => address),
    areas: nationsAndReach(council, context).map((area) => context.get('places', area, `places/${slug}`).name),
  }
}
