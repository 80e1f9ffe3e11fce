import type { ServiceView, SiteView } from '../../../content/document/node.ts'
import type { Handlers } from '../../../content/document/render.ts'
import { linkTarget, printedAddress } from '../../../site/formats/pdf/addresses.ts'
import { formatDay } from '../../../site/formats/shared/day.ts'
import type { TypstContext } from './context.ts'
import { call, link, words } from './markup.ts'

type Reference = 'contact' | 'serviceList' | 'video' | 'definitions' | 'pageLinks' | 'sources'

export const referenceHandlers: Pick<Handlers<string, TypstContext>, Reference> = {
  contact: ({ service, why }, _draw, { site }) => card(service, site, why),
  serviceList: ({ title, services }, _draw, { site }) => `\n\n#strong[${words(title ?? '')}]\n\n${services.map((service) => card(service, site)).join('')}`,
  video: ({ title, url, transcript }, draw, { site }) =>
    `\n\n${link(url, words(title))} ${words(`(${printedAddress(url, site)})`)}\n\n${draw.all(transcript).join('')}`,
  definitions: ({ items }, draw) =>
    items.map(({ name, body }) => call('definition', {}, words(name), body.map((line) => draw.all(line).join('')).join('\n\n'))).join(''),
  pageLinks: ({ links }, _draw, { site }) =>
    links
      .map(({ to, title, description }) =>
        call('block', {}, `#strong[${link(linkTarget(to, site), words(title))}]\n\n${words(description ?? '')}\n\n${words(printedAddress(to, site))}`),
      )
      .join(''),
  sources: ({ sources }, _draw, { site }) =>
    call(
      'list',
      {},
      ...sources.map(({ title, url, asOf }) =>
        url ? `${link(url, words(title))} ${words(`(${formatDay(asOf)}): ${printedAddress(url, site)}`)}` : words(`${title} (${formatDay(asOf)})`),
      ),
    ),
}

function card(service: ServiceView, site: SiteView, why = ''): string {
  const phones = service.phones.map(({ number, dial, label }) => `${link(`tel:${dial}`, `#big[${words(number)}]`)} ${words(label ?? '')}`)
  const facts: [string, string | undefined][] = [
    ['Open', service.openingHours],
    ['Email', service.email],
    ['Website', service.website && printedAddress(service.website, site)],
    ['Where', service.areas.join(', ')],
    ['Cost', service.cost],
    ['Checked', formatDay(service.checkedOn)],
  ]
  const known = facts.flatMap(([label, value]) => (value ? [`#small[#strong[${words(`${label}: `)}] ${words(value)}]`] : []))
  const name = link(linkTarget(service.address, site), words(service.name))
  return call(
    'card',
    {},
    `#strong[${name}]\n\n${words(why)}\n\n${phones.join('\n\n')}\n\n${words(`${service.offers} ${service.whoFor}`)}\n\n${known.join('\n\n')}`,
  )
}
