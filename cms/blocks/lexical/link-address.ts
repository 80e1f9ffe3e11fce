import type { CollectionName } from '../../../content/schema/publication.ts'

/** The collections whose entries are pages of the site, so that words can link to them. */
export const linkedCollections = [
  'guides',
  'easy-reads',
  'services',
  'organisations',
  'places',
  'stages',
  'topics',
  'pages',
] as const satisfies CollectionName[]
export type LinkedCollection = (typeof linkedCollections)[number]

/** The address of an entry's page: part of the public contract, it does not change. */
export function addressOf(collection: LinkedCollection, slug: string): string {
  if (collection === 'pages') return `/${slug}/`
  if (collection === 'easy-reads') return `/guides/${slug}/easy-read/`
  return `/${collection}/${slug}/`
}

export interface LinkTarget {
  collection: LinkedCollection
  slug: string
  /** The part of the page after `#`. */
  part?: string
}

/** The entry an address of this site stands for, if it has the form of one. Whether there is such an entry is for the caller to look up. */
export function targetOf(address: string): LinkTarget | undefined {
  const match = /^\/(?:([a-z-]+)\/)?([a-z0-9-]+)\/(easy-read\/)?(?:#([\w-]+))?$/.exec(address)
  if (!match) return undefined
  const [, folder, slug = '', easyRead, part] = match
  const collection = easyRead ? (folder === 'guides' ? 'easy-reads' : undefined) : linkedCollections.find((name) => name === (folder ?? 'pages'))
  if (!collection || (folder && (collection === 'pages' || folder === 'easy-reads'))) return undefined
  return { collection, slug, ...(part ? { part } : {}) }
}
