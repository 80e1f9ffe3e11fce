import type { WaymarkDocument } from '../../content/document/node.ts'
import type { FormatEntry } from '../formats/format.ts'
import { pageKey } from './page-key.ts'
import type { PageView } from './page-view.ts'
import { siteData, type SiteData } from './site-data.ts'
import { sitePage } from './site-page.ts'

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

export interface PrintCheckView {
  view: PageView
  title: string
  /** The print says what the page says. */
  isCurrent: boolean
  /** The page in the formats that can be printed or kept. */
  files: readonly FormatEntry[]
}

/** The page that answers one code. */
export function printCheckView({ code, document }: PrintCheck, { filesOf }: Pick<SiteData, 'filesOf'>): PrintCheckView {
  const isCurrent = document?.code === code
  const title = isCurrent ? 'Your print is up to date' : 'Your print is out of date'
  return {
    view: { ...sitePage(`/check/${code}/`, `${title}: ${code}`), isHidden: true, isSensitive: document?.isSensitive ?? false },
    title,
    isCurrent,
    files: document ? filesOf(document.address) : [],
  }
}

/** Paths of all codes, for `getStaticPaths`. */
export async function printCheckPaths() {
  const data = await siteData()
  return printChecks(data).map((check) => {
    const { view, ...shown } = printCheckView(check, data)
    const { address, title, checkedOn, nextCheck } = check.document ?? {}
    return {
      params: { code: check.code },
      props: check,
      cacheKey: pageKey(view, data, [shown, check.printedTitle, address, title, checkedOn, nextCheck]),
    }
  })
}
