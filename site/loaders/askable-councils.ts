import { sortByWords } from '../../content/document/order.ts'
import type { Place } from '../../content/schema/taxonomy.ts'
import type { SiteData } from './site-data.ts'

/** Councils to choose from: the site's own first, then their neighbours, each by name. */
export function askableCouncils({ all }: Pick<SiteData['context'], 'all'>): Place[] {
  const councils = all('places').filter(({ kind }) => kind === 'council')
  return sortByWords(councils, ({ carersService, adultSocialCare, name }) => `${(carersService ?? adultSocialCare) ? 1 : 2} ${name}`)
}
