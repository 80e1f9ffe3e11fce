import { addressIn, languagesAddress, pageAddress } from '../../content/document/addresses.ts'
import type { PageLink } from '../../content/document/node.ts'
import { mainLinks } from '../components/site-header/main-links.ts'
import type { Frame } from '../formats/shared/frame.ts'
import type { SiteData } from './site-data.ts'

/** Links that belong together. In other languages there are so few that they need no title. */
export interface MenuGroup {
  title?: string
  links: readonly PageLink[]
}

/** What the whole site leads to, in one language. */
export interface Menus {
  home: string
  header: readonly PageLink[]
  footer: readonly MenuGroup[]
}

const firstGuides = ['first-steps', 'help-now']

/** The menus of a page. In another language they hold what there is in it, and the way to the English. */
export function menusFor({ language, words }: Frame, { context, footerPages, byAddress }: SiteData): Menus {
  if (language === context.settings.language) return { home: '/', header: mainLinks, footer: englishGroups(footerPages) }
  const home = addressIn(language, '/')
  const guides = firstGuides.flatMap((slug) => byAddress.get(addressIn(language, pageAddress('guides', slug))) ?? [])
  const own = guides.map(({ address, title }) => ({ to: address, title }))
  const english = { to: '/', title: words.wholeSiteInEnglish }
  return {
    home,
    header: [{ to: home, title: words.home }, ...own],
    footer: [{ links: [{ to: home, title: words.home }, ...own, english, { to: languagesAddress, title: words.languages }] }],
  }
}

const myList: PageLink = { to: '/my-list/', title: 'My list' }

/** Some twenty links in one row are a heap: by what a reader wants, each group is short enough to look through. */
function englishGroups(footerPages: readonly PageLink[]): MenuGroup[] {
  return [
    {
      title: 'Find help',
      links: [
        ...mainLinks.filter(({ to }) => to !== myList.to),
        { to: '/find-help/', title: 'What could help me?' },
        { to: '/stages/', title: 'All stages' },
        { to: '/glossary/', title: 'Words explained' },
      ],
    },
    {
      title: 'Keep and print',
      links: [
        myList,
        { to: '/emergency-plan/', title: 'My emergency plan' },
        { to: '/my-council/', title: 'Choose my council' },
        { to: '/formats/', title: 'Print and other formats' },
        { to: '/offline/', title: 'Keep this site on your device' },
        { to: '/check/', title: 'Check a print' },
      ],
    },
    { title: 'About us', links: [{ to: '/contact/', title: 'Contact us' }, ...footerPages, { to: '/open-data/', title: 'Open data' }] },
    { title: 'Languages', links: [{ to: languagesAddress, title: 'All languages' }] },
  ]
}
