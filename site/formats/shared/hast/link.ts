import type { ElementContent } from 'hast'
import { h } from 'hastscript'

const safeAddress = /^(\/|#|https?:\/\/|tel:|sms:|mailto:)/i

/**
 * A link, or plain words when the address could run something (`javascript:` and the like).
 * @param to a finished address
 * @param children what is read out
 */
export function link(
  to: string,
  children: ElementContent[] | string,
  properties: { className?: string; id?: string; hrefLang?: string; lang?: string; dir?: string } = {},
): ElementContent {
  if (!safeAddress.test(to.trim())) return h('span', children)
  return h('a', { href: to.trim(), ...properties }, children)
}

/** "carersuk.org" of "https://www.carersuk.org/": how a website is named in a link. */
export function websiteName(address: string): string {
  if (!URL.canParse(address)) return address
  const { host, pathname } = new URL(address)
  return host.replace(/^www\./, '') + pathname.replace(/\/$/, '')
}

/** How a link says that its words, and the page it leads to, are in another language. */
export function foreignLink(language: string | undefined): { lang?: string; hrefLang?: string } {
  return language === undefined ? {} : { lang: language, hrefLang: language }
}
