import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Handlers } from '../../../../content/document/render.ts'
import { directionOf } from '../../../../content/schema/language.ts'
import { firstUseId, meaningId, type HtmlContext } from './context.ts'
import { link } from './link.ts'

type InlineHandlers = Pick<Handlers<ElementContent, HtmlContext>, 'text' | 'link' | 'term' | 'phone' | 'foreign'>

export const inlineHandlers: InlineHandlers = {
  text: ({ value, strong }) => (strong ? h('strong', value) : { type: 'text', value }),

  link: ({ to, children, language }, draw, { toHref }) => link(toHref(to), draw.all(children), language ? { hrefLang: language } : {}),

  /** The word links to its meaning further down: works by keyboard, by touch, on paper and without JavaScript. */
  term: ({ term, words, meaning }, _draw, context) => {
    const isFirst = !context.words.has(term)
    if (isFirst) context.words.set(term, { term, words, meaning })
    return link(`#${meaningId(term)}`, words, { className: 'term', ...(isFirst ? { id: firstUseId(term) } : {}) })
  },

  /** Groups of digits keep their order, whichever way the words around them run. */
  phone: ({ number, dial }, _draw, { frame }) => link(`tel:${dial}`, number, { className: 'phone', ...(frame.isRightToLeft ? { dir: 'ltr' } : {}) }),

  foreign: ({ language, value }, _draw, { frame }) =>
    h('span', { lang: language, dir: directionOf(language) === (frame.isRightToLeft ? 'rtl' : 'ltr') ? undefined : directionOf(language) }, value),
}
