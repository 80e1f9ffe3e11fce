import { addressIn, guideViewAddresses, pageAddress } from '../addresses.ts'
import type { BuildContext } from '../build-context.ts'
import type { Draft } from '../compose/draft.ts'
import { mapBlocks, mapChildren } from '../map-children.ts'
import type { Block, Inline, Line, PageLink } from '../node.ts'

/** Sections that every guide has under the same id in every language. */
const lastingIds: readonly string[] = ['key-points', 'next-steps', 'contacts', 'what-happens-next', 'might-not-know']

/** Title and address of a page that there is in the document's language, by the English address. */
type Own = ReadonlyMap<string, { title: string; ids: ReadonlySet<string> }>

/** Leads the links of a translated document to pages of its own language; where there are none, it says "in English". */
export function linksInLanguage(document: Draft, context: BuildContext): Draft {
  const { language, words, translation } = document
  if (!words || !translation) return document
  const own = ownPages(language, context)
  const english = (to: string): boolean => to === translation.of || !to.startsWith('/')
  const inline = (node: Inline): Inline[] => {
    if (node.kind !== 'link' || english(node.to)) return [node]
    const to = ownAddress(node.to, language, own)
    if (to !== undefined) return [{ ...node, to }]
    return [
      { ...node, language: context.settings.language },
      { kind: 'text', value: ` (${words.inEnglish})` },
    ]
  }
  const line = (children: Line): Line => children.flatMap(inline)
  const pageLink = (link: PageLink): PageLink => {
    const to = ownAddress(link.to, language, own)
    if (to !== undefined) return { ...link, to, title: own.get(link.to)?.title ?? link.title }
    return link.to.startsWith(`/${language}/`) ? link : { ...link, language: context.settings.language }
  }
  const block = (node: Block): Block => {
    if (node.kind === 'pageLinks') return { ...node, links: node.links.map(pageLink) }
    return mapChildren(node, { block, line })
  }
  return mapBlocks(document, block)
}

function ownPages(language: string, { finished }: BuildContext): Own {
  const entries = finished.translations
    .filter((translation) => translation.language === language)
    .flatMap(({ guide, title, parts }) => {
      const address = pageAddress('guides', guide)
      const page = { title, ids: new Set([...lastingIds, ...parts.map(({ slug }) => slug)]) }
      return [address, ...guideViewAddresses({ address, parts })].map((each) => [each, page] as const)
    })
  return new Map(entries)
}

/** The address in the language, without a heading that only the English has; nothing where there is no such page. */
function ownAddress(to: string, language: string, own: Own): string | undefined {
  const [path = '', anchor] = to.split('#')
  const page = own.get(path)
  if (!page) return undefined
  return addressIn(language, anchor !== undefined && page.ids.has(anchor) ? to : path)
}
