import type { DocumentKind, WaymarkDocument } from '../../content/document/node.ts'
import { hasPartPages } from './hrefs.ts'
import { siteData } from './site-data.ts'

interface DocumentPath {
  params: { slug: string }
  props: { document: WaymarkDocument }
}

/** Paths of the pages of one kind of document, for `getStaticPaths`. */
export async function documentPaths(kind: DocumentKind, variant: WaymarkDocument['variant'] = 'standard'): Promise<DocumentPath[]> {
  const { documents } = await siteData()
  return documents
    .filter((document) => document.kind === kind && document.variant === variant)
    .map((document) => ({ params: { slug: document.slug }, props: { document } }))
}

/** Paths of guides long enough to have a page for each part. */
export async function longGuidePaths(): Promise<DocumentPath[]> {
  return (await documentPaths('guide')).filter(({ props }) => hasPartPages(props.document))
}
