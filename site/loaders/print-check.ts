import type { WaymarkDocument } from '../../content/document/node.ts'
import type { SiteData } from './site-data.ts'

/** What `/check/<code>/` answers about one printed page. */
export interface PrintCheck {
  code: string
  /** The page as it is now; absent when it has left the site. */
  document: WaymarkDocument | undefined
  /** Title at the time of printing. */
  printedTitle: string
}

/** Every code that can stand on paper: those of today's pages, and those whose words have changed since. */
export function printChecks({ documents, oldPrints, byAddress }: Pick<SiteData, 'documents' | 'oldPrints' | 'byAddress'>): PrintCheck[] {
  const current = documents.map((document) => ({ code: document.code, document, printedTitle: document.title }))
  const old = oldPrints.map(({ code, address, title }) => ({ code, document: byAddress.get(address), printedTitle: title }))
  return [...current, ...old]
}
