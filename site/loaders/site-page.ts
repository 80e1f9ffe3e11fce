import { planAddress } from '../../content/document/emergency-plan/compose.ts'
import { homeOnly } from './breadcrumbs.ts'
import type { PageView } from './page-view.ts'

/** The view of a page that the site makes itself. Search does not list these: they are ways to pages, not answers. */
export function sitePage(address: string, windowTitle: string, description?: string): PageView {
  return { address, windowTitle, ...(description === undefined ? {} : { description }), breadcrumbs: homeOnly }
}

/** Pages with a template of their own. Where the publication has a page of that address, its words stand on it. */
export const ownPages: readonly string[] = ['/contact/', '/formats/', planAddress]
