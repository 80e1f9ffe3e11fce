import type { DocumentKind, WaymarkDocument } from '../../content/document/node.ts'
import { allOnOnePage, partPage, wholePage } from './document-page.ts'
import { hasPartPages } from './hrefs.ts'
import { documentPageKey } from './page-key.ts'
import type { DocumentPageView } from './page-view.ts'
import { siteData, type SiteData } from './site-data.ts'

/** How a template makes the view of a document. */
type ToView = (document: WaymarkDocument, data: SiteData) => DocumentPageView

interface DocumentPath<Params> {
  params: Params
  props: { document: WaymarkDocument }
  /** Astro takes a page over from the build before while its key is the same. */
  cacheKey: string
}

/**
 * Paths of pages of documents, for `getStaticPaths`.
 * @param toParams the parts of a document's address that the route names
 * @param toView what the template shows: its key is made of it
 */
async function pathsOf<Params>(
  isMeant: (document: WaymarkDocument) => boolean,
  toParams: (document: WaymarkDocument) => Params,
  toView: ToView,
): Promise<DocumentPath<Params>[]> {
  const data = await siteData()
  return data.documents
    .filter(isMeant)
    .map((document) => ({ params: toParams(document), props: { document }, cacheKey: documentPageKey(toView(document, data), data) }))
}

const bySlug = ({ slug }: WaymarkDocument) => ({ slug })
const byLanguage = ({ language, slug }: WaymarkDocument) => ({ language, slug })

/** Paths of the pages of one kind of document, in English. */
export function documentPaths(kind: DocumentKind, toView: ToView, variant: WaymarkDocument['variant'] = 'standard'): Promise<DocumentPath<{ slug: string }>[]> {
  return pathsOf((document) => document.kind === kind && document.variant === variant && !document.translation, bySlug, toView)
}

/** Paths of the pages of one kind in other languages. */
export function translatedPaths(kind: DocumentKind, toView: ToView): Promise<DocumentPath<{ language: string; slug: string }>[]> {
  return pathsOf((document) => document.kind === kind && document.translation !== undefined, byLanguage, toView)
}

const isLong = (document: WaymarkDocument): boolean => document.kind === 'guide' && document.variant === 'standard' && hasPartPages(document)
const isLongEnglish = (document: WaymarkDocument): boolean => isLong(document) && !document.translation
const isLongTranslation = (document: WaymarkDocument): boolean => isLong(document) && document.translation !== undefined

/** Paths of long guides, with everything on one page. */
export const onePagePaths = () => pathsOf(isLongEnglish, bySlug, allOnOnePage)
export const translatedOnePagePaths = () => pathsOf(isLongTranslation, byLanguage, allOnOnePage)

/** Paths of what a place has for a need: `/near/dorset-council/breaks/`. */
export const nearPaths = () =>
  pathsOf(
    ({ kind }) => kind === 'near',
    ({ address }) => {
      const [, , place = '', need = ''] = address.split('/')
      return { place, need }
    },
    wholePage,
  )

interface PartPath<Params> {
  params: Params & { part: string }
  props: { document: WaymarkDocument; index: number }
  cacheKey: string
}

/** Paths of the parts of long guides, each on its own page. */
export const partPaths = () => partsOf(isLongEnglish, bySlug)
export const translatedPartPaths = () => partsOf(isLongTranslation, byLanguage)

async function partsOf<Params>(isMeant: (document: WaymarkDocument) => boolean, toParams: (document: WaymarkDocument) => Params): Promise<PartPath<Params>[]> {
  const data = await siteData()
  return data.documents.filter(isMeant).flatMap((document) =>
    document.parts.map(({ id }, index) => ({
      params: { ...toParams(document), part: id },
      props: { document, index },
      cacheKey: documentPageKey(partPage(document, index, data), data),
    })),
  )
}
