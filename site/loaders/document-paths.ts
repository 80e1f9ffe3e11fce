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
    .filter((document) => document.kind === kind && document.variant === variant && !document.translation)
    .map((document) => ({ params: { slug: document.slug }, props: { document } }))
}

interface TranslatedPath {
  params: { language: string; slug: string }
  props: { document: WaymarkDocument }
}

/** Paths of the pages of one kind in other languages. */
export async function translatedPaths(kind: DocumentKind): Promise<TranslatedPath[]> {
  const { documents } = await siteData()
  return documents
    .filter((document) => document.kind === kind && document.translation)
    .map((document) => ({ params: { language: document.language, slug: document.slug }, props: { document } }))
}

/** Paths of translated guides that have a page for each part. */
export async function longTranslationPaths(): Promise<TranslatedPath[]> {
  return (await translatedPaths('guide')).filter(({ props }) => hasPartPages(props.document))
}

/** Paths of guides long enough to have a page for each part. */
export async function longGuidePaths(): Promise<DocumentPath[]> {
  return (await documentPaths('guide')).filter(({ props }) => hasPartPages(props.document))
}
