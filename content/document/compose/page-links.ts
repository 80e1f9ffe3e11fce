import type { Guide } from '../../schema/guide.ts'
import type { Service } from '../../schema/service.ts'
import { pageAddress, type PagedCollection } from '../addresses.ts'
import type { Block, PageLink } from '../node.ts'
import { present } from '../present.ts'

/** A link to a guide. A sensitive guide shows its neutral title and nothing else, wherever it is listed. */
export function guideLink(guide: Guide, why?: string): PageLink {
  const description = guide.isSensitive ? undefined : (why ?? guide.description)
  return present({ to: pageAddress('guides', guide.slug), title: guide.title, description })
}

export function serviceLink(service: Service): PageLink {
  return { to: pageAddress('services', service.slug), title: service.name, description: service.offers }
}

export function pageLink(collection: PagedCollection, slug: string, title: string, description?: string): PageLink {
  return present({ to: pageAddress(collection, slug), title, description })
}

/** A block of links, or nothing where there are none. */
export function pageLinks(links: readonly PageLink[]): Block[] {
  return links.length > 0 ? [{ kind: 'pageLinks', links: [...links] }] : []
}
