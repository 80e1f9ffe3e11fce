import type { PageLink } from '../../../content/document/node.ts'

/** The main ways into the site: above every page, and below it for phones, where the top has no room. */
export const mainLinks: readonly PageLink[] = [
  { to: '/topics/', title: 'Topics' },
  { to: '/services/', title: 'Services' },
  { to: '/places/', title: 'Places' },
  { to: '/a-z/', title: 'A to Z' },
  { to: '/my-list/', title: 'My list' },
]
