import type { Service } from '../schema/service.ts'
import type { Place } from '../schema/taxonomy.ts'
import type { BuildContext } from './build-context.ts'
import { sortByWords } from './order.ts'

/** Where the services that reach a place may say they work: the place, its councils, areas around it; for a council, everywhere in it. */
function reachOf(place: Place, { all }: BuildContext): string[] {
  const inside = place.kind === 'council' ? all('places').filter(({ councils }) => councils.includes(place.slug)) : []
  return [place.slug, ...place.councils, ...place.areas, ...inside.map(({ slug }) => slug)]
}

/** Services for people in a place, by name. Those for a whole nation are not among them: they are the same everywhere. */
export function servicesNear(place: Place, context: BuildContext): Service[] {
  const found = new Set(reachOf(place, context).flatMap((slug) => context.relations.servicesOfArea(slug)))
  return sortByWords(found, ({ name }) => name)
}

/** Every place whose services are for people in this one, nations among them. */
export function nationsAndReach(place: Place, context: BuildContext): string[] {
  const nations = context.all('places').filter(({ kind }) => kind === 'nation')
  return [...new Set([...reachOf(place, context), ...nations.map(({ slug }) => slug)])]
}
