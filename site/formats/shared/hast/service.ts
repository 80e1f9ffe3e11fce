import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { PhoneView, ServiceView } from '../../../../content/document/node.ts'
import type { Handlers } from '../../../../content/document/render.ts'
import type { HtmlContext } from './context.ts'
import { link, websiteName } from './link.ts'

type ServiceHandlers = Pick<Handlers<ElementContent, HtmlContext>, 'contact' | 'serviceList'>

const phoneWords: Record<PhoneView['kind'], string> = { phone: 'Phone', text: 'Text', textphone: 'Textphone', relay: 'Relay UK' }

/** "Phone 0800 368 8349", ready to tap; texts open the message app. */
export function phoneLine({ kind, number, dial, label }: PhoneView): ElementContent {
  return h('p.call-line', [
    link(`${kind === 'text' ? 'sms' : 'tel'}:${dial}`, [h('span.call-how', phoneWords[kind]), { type: 'text', value: ' ' }, h('span.call-number', number)], {
      className: 'call',
    }),
    ...(label ? [' ', h('span.call-label', `(${label})`)] : []),
  ])
}

function otherWays({ email, website, openingHours }: ServiceView): ElementContent[] {
  return [
    ...(openingHours ? [h('p', ['Open: ', openingHours])] : []),
    ...(email ? [h('p', ['Email: ', link(`mailto:${email}`, email)])] : []),
    ...(website ? [h('p', ['Website: ', link(website, websiteName(website), { className: 'website' })])] : []),
  ]
}

function warning(service: ServiceView): ElementContent[] {
  return service.warning ? [h('p.service-warning', [h('strong', 'Check first: '), service.warning])] : []
}

export const serviceHandlers: ServiceHandlers = {
  /** On the service's own page its name is the title above. */
  contact: ({ service, why }, _draw, { toHref, address }) =>
    h('div.contact', [
      ...(service.address === address ? [] : [h('p.contact-name', link(toHref(service.address), service.name))]),
      ...(why ? [h('p', why)] : []),
      ...service.phones.map(phoneLine),
      ...warning(service),
      ...otherWays(service),
    ]),

  serviceList: ({ title, services }, _draw, { toHref }) =>
    h('div.service-list', [
      ...(title ? [h('p.list-title', h('strong', title))] : []),
      h(
        'ul.cards',
        services.map((service) =>
          h('li.card', [
            h('p.card-title', link(toHref(service.address), service.name)),
            h('p', service.offers),
            ...service.phones.slice(0, 1).map(phoneLine),
            ...warning(service),
            h('p.card-note', [`Covers ${service.areas.join(', ')}`, ...(service.cost ? [service.cost] : [])].join('. ')),
          ]),
        ),
      ),
    ]),
}
