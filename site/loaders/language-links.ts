import { addressIn } from '../../content/document/addresses.ts'
import type { WaymarkDocument } from '../../content/document/node.ts'
import type { SiteData } from './site-data.ts'

/** A page in one of its languages. */
export interface LanguageLink {
  language: string
  /** The language's own name. */
  name: string
  to: string
  isCurrent: boolean
}

type Placed = Pick<WaymarkDocument, 'address' | 'language' | 'translation'>

/**
 * One page in all its languages, English first; nothing where there is only one.
 * @param address of the web page that shows the document: itself, all on one page, or a part. Its parts are the same in every language
 */
export function languageLinks({ address: front, language, translation }: Placed, address: string, { byAddress, context }: SiteData): LanguageLink[] {
  const english = translation?.of ?? front
  const rest = address.slice(front.length)
  const own = context.finished.languages.filter(({ slug }) => byAddress.has(addressIn(slug, english)))
  if (own.length === 0) return []
  return [
    { language: context.settings.language, name: 'English', to: english + rest },
    ...own.map(({ slug, name }) => ({ language: slug, name, to: addressIn(slug, english) + rest })),
  ].map((link) => ({ ...link, isCurrent: link.language === language }))
}

/** The home page of every language, English first. */
export function languageHomes(data: SiteData): LanguageLink[] {
  return languageLinks({ address: '/', language: data.context.settings.language }, '/', data)
}
