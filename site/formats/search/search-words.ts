import { pageAddress } from '../../../content/document/addresses.ts'
import { visitDocument } from '../../../content/document/map-children.ts'
import type { WaymarkDocument } from '../../../content/document/node.ts'
import type { Publication } from '../../../content/schema/publication.ts'

/** Words that a page is found by although it does not say them, by the page's address. */
export type SearchWords = ReadonlyMap<string, readonly string[]>

/** What editors say carers would type, and other names of the hard words a page uses. */
export function searchWords({ records }: Pick<Publication, 'records'>, documents: readonly WaymarkDocument[]): SearchWords {
  const byEditors = new Map([
    ...records.guides.map((guide) => [pageAddress('guides', guide.slug), guide.searchWords] as const),
    ...records.services.map((service) => [pageAddress('services', service.slug), service.searchWords] as const),
  ])
  const otherNames = new Map(records.jargon.map(({ slug, term, synonyms }) => [slug, [term, ...synonyms]]))
  return new Map(
    documents.map((document) => {
      const names = [...termsOf(document)].flatMap((term) => otherNames.get(term) ?? [])
      return [document.address, [...new Set([...(byEditors.get(document.address) ?? []), ...names])]]
    }),
  )
}

function termsOf(document: WaymarkDocument): Set<string> {
  const terms = new Set<string>()
  visitDocument(document, {
    line: (line) => {
      for (const node of line) if (node.kind === 'term') terms.add(node.term)
    },
  })
  return terms
}
