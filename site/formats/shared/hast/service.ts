import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { PhoneView, ServiceView } from '../../../../content/document/node.ts'
import { checkFirstLabel } from '../../../../content/document/check-first.ts'
import { phoneWord } from '../../../../content/document/phone-word.ts'
import type { Handlers } from '../../../../content/document/render.ts'
import { directionOf } from '../../../../content/schema/language.ts'
import type { Frame } from '../frame.ts'
import type { HtmlContext } from './context.ts'
import { foreignLink, link, websiteName } from './link.ts'

type ServiceHandlers = Pick<Handlers<ElementContent, HtmlContext>, 'contact' | 'serviceList'>

/** "Phone 0800 368 8349", ready to tap; texts open the message app. */
export function phoneLine({ kind, number, dial, label }: PhoneView, { words, isRightToLeft }: Frame, lang?: string): ElementContent {
  const digits = h('span.call-number', isRightToLeft ? { dir: 'ltr' } : {}, number)
  const how = [h('span.call-how', words[phoneWord[kind]]), { type: 'text' as const, value: ' ' }, digits]
  return h('p.call-line', [
    link(`${kind === 'text' ? 'sms' : 'tel'}:${dial}`, how, { className: 'call' }),
    ...(label ? [' ', h('span.call-label', { lang }, `(${label})`)] : []),
  ])
}

function otherWays({ email, website, openingHours, said, language: lang }: ServiceView, { words }: Frame): ElementContent[] {
  const open = saidAndOwn(said?.open, openingHours, lang)
  return [
    ...(open.length > 0 ? [h('p', [`${words.open}: `, ...open])] : []),
    ...(email ? [h('p', [`${words.email}: `, link(`mailto:${email}`, email)])] : []),
    ...(website ? [h('p', [`${words.website}: `, link(website, websiteName(website), { className: 'website' })])] : []),
  ]
}

function warning(service: ServiceView, { words }: Frame): ElementContent[] {
  const said = saidAndOwn(service.said?.warning, service.warning, service.language)
  return said.length > 0 ? [h('p.service-warning', [h('strong', `${checkFirstLabel(service, words)}: `), ...said])] : []
}

/** What the site says in the page's language, then the service's own words. */
function saidAndOwn(said: string | undefined, own: string | undefined, lang: string | undefined): ElementContent[] {
  return [
    ...(said === undefined ? [] : [{ type: 'text' as const, value: own === undefined ? said : `${said}. ` }]),
    ...(own === undefined ? [] : [englishWithin(own, lang)]),
  ]
}

/** Words of a service on a page in another language. */
function englishWithin(words: string, lang: string | undefined): ElementContent {
  return lang === undefined ? { type: 'text', value: words } : h('span', { lang, dir: directionOf(lang) }, words)
}

/** Where it helps and what it costs; a page in another language leaves it to the service's own page. */
function coverage({ areas, cost }: ServiceView): ElementContent[] {
  const said = [...(areas.length > 0 ? [`Covers ${areas.join(', ')}`] : []), ...(cost ? [cost] : [])]
  return said.length > 0 ? [h('p.card-note', said.join('. '))] : []
}

export const serviceHandlers: ServiceHandlers = {
  /** On the service's own page its name is the title above. */
  contact: ({ service, why }, _draw, { toHref, address, frame }) =>
    h('div.contact', [
      ...(service.address === address ? [] : [h('p.contact-name', link(toHref(service.address), service.name, foreignLink(service.language)))]),
      ...(why ? [h('p', why)] : []),
      ...service.phones.map((phone) => phoneLine(phone, frame, service.language)),
      ...warning(service, frame),
      ...otherWays(service, frame),
    ]),

  serviceList: ({ title, services }, _draw, { toHref, frame }) =>
    h('div.service-list', [
      ...(title ? [h('p.list-title', h('strong', title))] : []),
      h(
        'ul.cards',
        services.map((service) =>
          // The areas once more, for the script that puts a reader's own council first.
          h('li.card', { dataAreas: service.areas.join('|') || undefined }, [
            h('p.card-title', link(toHref(service.address), service.name, foreignLink(service.language))),
            ...(service.offers ? [h('p', service.offers)] : []),
            ...service.phones.slice(0, 1).map((phone) => phoneLine(phone, frame, service.language)),
            ...warning(service, frame),
            ...coverage(service),
          ]),
        ),
      ),
    ]),
}
