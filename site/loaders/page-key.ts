import { createHash } from 'node:crypto'
import type { WaymarkDocument } from '../../content/document/node.ts'
import { pageFrame } from './page-frame.ts'
import type { DocumentPageView, PageView } from './page-view.ts'
import type { SiteData } from './site-data.ts'

const digest = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('base64url')

const digests = new WeakMap<WaymarkDocument, string>()

/** A long guide has a page for each part: its document is read once for all. */
function documentDigest(document: WaymarkDocument): string {
  const known = digests.get(document) ?? digest(document)
  digests.set(document, known)
  return known
}

/**
 * Digest of everything that decides what a page says: what it shows and the frame around it. A page whose key and code
 * are those of the build before is not drawn again, but taken over.
 * @param more what the template shows besides
 */
export function pageKey(view: PageView, data: SiteData, more?: unknown): string {
  return digest([view, pageFrame(view, data), more])
}

/** The key of a page of a document. */
export function documentPageKey({ document, ...view }: DocumentPageView, data: SiteData): string {
  return pageKey(view, data, documentDigest(document))
}
