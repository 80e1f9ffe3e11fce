import type { Place } from '../../schema/taxonomy.ts'
import type { BuildContext } from '../build-context.ts'
import type { PageLink } from '../node.ts'
import { sortByWords } from '../order.ts'
import { pageLink } from './page-links.ts'

/** Places a reader of this page may mean instead: those it names (its councils too), and those that name it. */
export function nearbyLinks(place: Place, { all, get }: BuildContext): PageLink[] {
  const named = [...place.councils, ...place.areas, ...place.districts]
  const naming = all('places').filter(({ areas, districts, councils }) => [...areas, ...districts, ...councils].includes(place.slug))
  const slugs = new Set([...named, ...naming.map(({ slug }) => slug)])
  const places = [...slugs].map((slug) => get('places', slug, `places/${place.slug}`)).filter(({ slug, kind }) => slug !== place.slug && kind !== 'nation')
  return sortByWords(places, ({ name }) => name).map(({ slug, name, covers }) => pageLink('places', slug, name, covers))
}
