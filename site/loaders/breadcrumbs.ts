import { addressIn, isPackAddress, packsAddress, pageAddress } from '../../content/document/addresses.ts'
import type { PageLink, WaymarkDocument } from '../../content/document/node.ts'
import type { SiteData } from './site-data.ts'

const home: PageLink = { to: '/', title: 'Home' }

const indexes: Record<Exclude<WaymarkDocument['kind'], 'guide' | 'near'>, PageLink | undefined> = {
  stage: { to: '/stages/', title: 'Stages' },
  topic: { to: '/topics/', title: 'Topics' },
  service: { to: '/services/', title: 'Services' },
  organisation: { to: '/services/', title: 'Services' },
  place: { to: '/places/', title: 'Places' },
  page: undefined,
}

/**
 * The way from the home page to this document, without the page itself. Parts of a guide do not name their guide here:
 * its title stands right below.
 */
export function breadcrumbsOf({ kind, slug, address, language, words, translation }: WaymarkDocument, { context }: SiteData): PageLink[] {
  if (words && translation) return translation.of === '/' ? [] : [{ to: addressIn(language, '/'), title: words.home }]
  if (kind === 'near') return nearCrumbs(address, context)
  if (isPackAddress(address)) return [home, { to: packsAddress, title: 'Packs' }]
  if (kind !== 'guide') return [home, indexes[kind]].filter((crumb) => crumb !== undefined)
  const guide = context.get('guides', slug, address)
  const stage = context.get('stages', guide.stage, address)
  return [home, { to: pageAddress('stages', stage.slug), title: stage.title }]
}

/** `/near/dorset-council/breaks/` stands below its place. */
function nearCrumbs(address: string, { get }: SiteData['context']): PageLink[] {
  const place = get('places', address.split('/')[2] ?? '', address)
  return [home, { to: '/places/', title: 'Places' }, { to: pageAddress('places', place.slug), title: place.name }]
}

/** The way to a page that the site makes itself. */
export const homeOnly: readonly PageLink[] = [home]
/** The way to a page below the directory. */
export const servicesHome: readonly PageLink[] = [home, { to: '/services/', title: 'Services' }]
