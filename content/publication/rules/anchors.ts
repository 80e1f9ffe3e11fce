import GithubSlugger from 'github-slugger'
import { aToZAddress, easyReadAddress, glossaryAddress, guideViewAddresses, pageAddress, sitePages, type PagedCollection } from '../../document/addresses.ts'
import { headingId, idFrom } from '../../document/resolve/heading-id.ts'
import { visitStoredNodes } from '../../document/visit-stored-nodes.ts'
import type { Guide } from '../../schema/guide.ts'
import type { StoredLine } from '../../schema/node.ts'
import type { Records } from '../../schema/publication.ts'

type Anchors = ReadonlyMap<string, ReadonlySet<string>>
const none: ReadonlySet<string> = new Set()
const whole: readonly PagedCollection[] = ['stages', 'topics', 'services', 'organisations']

/** Sections a guide has besides its parts; content may point at them. */
const guideSections = ['key-points', 'next-steps', 'contacts', 'what-happens-next', 'might-not-know', 'services', 'stories', 'sources']

/**
 * Every address of the site that content may link to, with the anchors in it, worked out from the stored records.
 * Anchors are those that `content/document` gives to the finished pages.
 */
export function anchorsOf(records: Records): Anchors {
  const entries: (readonly [string, ReadonlySet<string>])[] = [
    ...sitePages.map((address) => [address, none] as const),
    [aToZAddress, none],
    [glossaryAddress, new Set(records.jargon.map(({ slug }) => slug))],
    ...whole.flatMap((name) => records[name].map(({ slug }) => [pageAddress(name, slug), none] as const)),
    ...records.places.filter(({ kind }) => kind !== 'nation').map(({ slug }) => [pageAddress('places', slug), none] as const),
    ...records.pages.map((page) => [pageAddress('pages', page.slug), headingsIn(page.body, new GithubSlugger())] as const),
    ...records['easy-reads'].map(({ slug, sections }) => [easyReadAddress(slug), new Set(sections.map(({ title }) => idFrom(title)))] as const),
    ...records.guides.flatMap((guide) => guideEntries(guide)),
  ]
  return new Map(entries)
}

function guideEntries(guide: Guide): (readonly [string, ReadonlySet<string>])[] {
  const ids = new GithubSlugger()
  const parts = guide.parts.map(({ slug }) => ids.slug(slug))
  ids.slug('key-points')
  const anchors = new Set([...guideSections, ...parts, ...headingsIn(guide.parts, ids)])
  return [pageAddress('guides', guide.slug), ...guideViewAddresses({ address: pageAddress('guides', guide.slug), parts: guide.parts })].map(
    (address) => [address, anchors] as const,
  )
}

function headingsIn(words: unknown, ids: GithubSlugger): Set<string> {
  const headings = new Set<string>()
  visitStoredNodes(words, '', (node) => {
    if (node.kind === 'heading') headings.add(ids.slug(headingId(node['children'] as StoredLine)))
  })
  return headings
}
