import { pageAddress } from '../../../content/document/addresses.ts'
import type { Publication } from '../../../content/schema/publication.ts'

/** Words that a page is found by although it does not say them, by the page's address: what editors say carers would type, and names of places. */
export function searchWords({ records }: Pick<Publication, 'records'>): ReadonlyMap<string, readonly string[]> {
  return new Map<string, readonly string[]>([
    ...records.guides.map((guide) => [pageAddress('guides', guide.slug), guide.searchWords] as const),
    ...records.services.map((service) => [pageAddress('services', service.slug), service.searchWords] as const),
    ...records.pages.map((page) => [pageAddress('pages', page.slug), page.searchWords] as const),
    ...records.places.map(({ slug, name }) => [pageAddress('places', slug), [name]] as const),
  ])
}
