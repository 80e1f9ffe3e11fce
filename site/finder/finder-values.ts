import type { BuildContext } from '../../content/document/build-context.ts'
import { openingTraits } from '../../content/document/opening/opening.ts'
import type { Location } from '../../content/schema/location.ts'
import type { Service } from '../../content/schema/service.ts'
import type { GroupName } from './group-names.ts'

const asks: Record<Service['access']['kind'], string[]> = {
  yourself: ['yourself'],
  referral: ['referral'],
  either: ['yourself', 'referral'],
  'not-known': ['not-known'],
}

/** The buildings and offices of a service. */
export function locationsOf({ slug, locations }: Service, { get }: Pick<BuildContext, 'get'>): Location[] {
  return locations.map((location) => get('locations', location, `services/${slug}`))
}

/** What a service can be chosen by in each group. What is not known is in none, but for the cost and who can ask. */
export function finderValues(service: Service, context: Pick<BuildContext, 'get'>): Record<GroupName, readonly string[]> {
  const traits = openingTraits(service.openingTimes)
  const visited = locationsOf(service, context).filter(({ kind }) => kind === 'physical')
  return {
    for: service.audiences,
    cost: [service.cost.kind],
    ask: asks[service.access.kind],
    by: service.referredBy,
    when: (['evenings', 'weekends', 'overnight'] as const).filter((trait) => traits[trait]),
    how: service.ways,
    with: service.company,
    has: [...new Set([...service.features, ...visited.flatMap(({ features }) => features)])],
    travel: service.transport,
    pay: service.payments,
    language: service.languages,
    welcome: service.communities,
  }
}
