import type { CollectionName } from '../schema/publication.ts'
import type { WaymarkDocument } from './node.ts'

/** Addresses are a public contract (docs: they do not change). Collections whose records have a page of their own. */
const folders = {
  stages: '/stages/',
  topics: '/topics/',
  guides: '/guides/',
  services: '/services/',
  organisations: '/organisations/',
  places: '/places/',
  pages: '/',
} as const satisfies Partial<Record<CollectionName, string>>

export type PagedCollection = keyof typeof folders

/** A page whose slug begins so is a pack: pages that belong together, in full, as one print. */
const packSlug = 'pack-'
/** Every pack. */
export const packsAddress = '/packs/'

/** The slug of a page without the mark of a pack. */
export function ownSlug(slug: string): string {
  return slug.startsWith(packSlug) ? slug.slice(packSlug.length) : slug
}

/** The record of a pack, as problems name it: `pages/pack-visit`. */
export function packRecord({ slug }: Pick<WaymarkDocument, 'slug'>): string {
  return `pages/${packSlug}${slug}`
}

export function isPackAddress(address: string): boolean {
  return address.startsWith(packsAddress)
}

/** `pageAddress('guides', 'first-steps')` → `/guides/first-steps/`; a pack, `pack-new`, stands at `/packs/new/`. */
export function pageAddress(collection: PagedCollection, slug: string): string {
  if (collection === 'pages' && slug.startsWith(packSlug)) return `${packsAddress}${ownSlug(slug)}/`
  return `${folders[collection]}${slug}/`
}

/** What a place has for a need: `/near/dorset-council/breaks/`. */
export function nearAddress(place: string, topic: string): string {
  return `/near/${place}/${topic}/`
}

/** The easy-read page of a guide: `/guides/first-steps/easy-read/`. */
export function easyReadAddress(slug: string): string {
  return `${pageAddress('guides', slug)}easy-read/`
}

/** Slugs a guide's part cannot have, because the guide's own pages stand there. */
export const reservedPartSlugs: readonly string[] = ['all', 'easy-read']

/** A guide of this many parts or more has a web page for each part. */
const partsForPages = 3

/** Whether a document's parts have web pages of their own besides standing in the document. */
export function hasPartPages({ kind, variant, parts }: Pick<WaymarkDocument, 'kind' | 'variant'> & { parts: readonly unknown[] }): boolean {
  return kind === 'guide' && variant === 'standard' && parts.length >= partsForPages
}

/** Further web addresses that show a guide of many parts: all on one page, and each part alone. */
export function guideViewAddresses(guide: { address: string; parts: readonly { slug: string }[] }): string[] {
  if (!hasPartPages({ kind: 'guide', variant: 'standard', parts: guide.parts })) return []
  return [`${guide.address}all/`, ...guide.parts.map((part) => `${guide.address}${part.slug}/`)]
}

/** The same page in another language: `/pl/guides/first-steps/`. English stands at the root. */
export function addressIn(language: string, address: string): string {
  return `/${language}${address}`
}

/** Which languages there are. */
export const languagesAddress = '/languages/'

export const aToZAddress = '/a-z/'
/** Every service by name. */
export const servicesAToZAddress = '/services/a-z/'
/** Slugs that a service cannot have, because a page of the site stands there. */
export const reservedServiceSlugs: readonly string[] = ['a-z']
export const glossaryAddress = '/glossary/'

/** Pages the site makes itself, with or without a record. Content may link to them. */
export const sitePages: readonly string[] = [
  ...['/', aToZAddress, glossaryAddress, '/search/', '/formats/', '/contact/', '/check/', '/find-help/', '/open-data/', '/emergency-plan/'],
  ...['/my-list/', '/my-council/'],
  ...[languagesAddress, '/offline/', '/services/', servicesAToZAddress, packsAddress, '/stages/', '/topics/', '/places/'],
]

/** First steps of addresses that belong to the site: a content page cannot have one of these slugs. */
export const reservedPageSlugs: readonly string[] = [
  ...Object.values(folders).map((folder) => folder.replaceAll('/', '')),
  ...['a-z', 'glossary', 'search', 'check', 'components', 'near', 'finder', 'languages', 'pack', 'packs', 'find-help', 'pagefind', 'open-data'],
  ...['offline', 'admin', 'api', 'media', 'my-list', 'my-council', '404'],
].filter((slug) => slug !== '')

/**
 * Address of a page's file. Files stand beside their page and carry its slug. Those of an easy-read page stand beside
 * the guide and say so in their name: `/guides/respite/respite-easy-read.pdf`, also where the format's suffix does not.
 * Those of a translation name their language, so that saved files are told apart: `/pl/guides/respite/respite-pl.pdf`.
 * @param suffix the format's, `-large-print.pdf`
 */
export function fileAddress(document: Pick<WaymarkDocument, 'address' | 'slug' | 'variant' | 'language'>, suffix: string): string {
  const language = document.language.startsWith('en') ? '' : `-${document.language}`
  if (document.variant === 'standard') return `${document.address}${document.slug}${language}${suffix}`
  const easyReadSuffix = suffix.startsWith('-easy-read') ? suffix : `-easy-read${suffix}`
  return `${pageAddress('guides', document.slug)}${document.slug}${easyReadSuffix}`
}
