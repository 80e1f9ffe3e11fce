import { plainText } from '../../../content/document/plain-text.ts'
import type { Handlers } from '../../../content/document/render.ts'
import { linkTarget, printedAddress, showsAddress } from '../../../site/formats/pdf/addresses.ts'
import type { TypstContext } from './context.ts'
import { link, literal, words } from './markup.ts'

type Inline = 'text' | 'link' | 'term' | 'phone' | 'foreign'

/** The same words as in our PDFs: a link's address is printed after it. */
export const inlineHandlers: Pick<Handlers<string, TypstContext>, Inline> = {
  text: ({ value, strong }) => (strong ? `#strong[${words(value)}];` : words(value)),
  link: ({ to, children }, draw, { site }) => {
    const label = link(linkTarget(to, site), draw.all(children).join(''))
    return to.startsWith('#') || showsAddress(plainText(children), to, site) ? label : `${label} ${words(`(${printedAddress(to, site)})`)}`
  },
  term: ({ words: said }) => words(said),
  phone: ({ number, dial }) => link(`tel:${dial}`, `#strong[${words(number)}];`),
  foreign: ({ language, value }) => `#text(lang: ${literal(language)})[${words(value)}];`,
}
