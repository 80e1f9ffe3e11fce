import { addressIn, languagesAddress, pageAddress } from '../../content/document/addresses.ts'
import type { PageLink } from '../../content/document/node.ts'
import { mainLinks } from '../components/site-header/main-links.ts'
import type { Frame } from '../formats/shared/frame.ts'
import type { SiteData } from './site-data.ts'

/** What the whole site leads to, in one language. */
export interface Menus {
  home: string
  header: readonly PageLink[]
  footer: readonly PageLink[]
}

const firstGuides = ['first-steps', 'help-now']

/** The menus of a page. In another language they hold what there is in it, and the way to the English. */
export function menusFor({ language, words }: Frame, { context, footerPages, byAddress }: SiteData): Menus {
  if (language === context.settings.language) return { home: '/', header: mainLinks, footer: [...mainLinks, ...englishLinks, ...footerPages] }
  const home = addressIn(language, '/')
  const guides = firstGuides.flatMap((slug) => byAddress.get(addressIn(language, pageAddress('guides', slug))) ?? [])
  const own = guides.map(({ address, title }) => ({ to: address, title }))
  const english = { to: '/', title: words.wholeSiteInEnglish }
  return {
    home,
    header: [{ to: home, title: words.home }, ...own],
    footer: [{ to: home, title: words.home }, ...own, english, { to: languagesAddress, title: words.languages }],
  }
}

const englishLinks: readonly PageLink[] = [
  { to: '/find-help/', title: 'What could help me?' },
  { to: '/emergency-plan/', title: 'My emergency plan' },
  { to: '/my-council/', title: 'Choose my council' },
  { to: '/stages/', title: 'All stages' },
  { to: '/glossary/', title: 'Words explained' },
  { to: '/formats/', title: 'Print and other formats' },
  { to: languagesAddress, title: 'Languages' },
  { to: '/offline/', title: 'Keep this site on your device' },
  { to: '/check/', title: 'Check a print' },
  { to: '/open-data/', title: 'Open data' },
  { to: '/contact/', title: 'Contact us' },
]
