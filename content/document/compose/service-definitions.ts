import type { Location, Service } from '../../schema/service.ts'
import type { BuildContext } from '../build-context.ts'
import { joinSentences } from '../join-sentences.ts'
import type { Block } from '../node.ts'
import { accessWords, costWords, waysWords } from '../service-words.ts'
import { item, linkItem } from './definition-items.ts'

/** The details of a service by name, in the order people ask for them. What is not known is said where it matters. */
export function serviceDefinitions(service: Service, { get }: BuildContext): Block {
  const from = `services/${service.slug}`
  const places = service.locations.map((slug) => placeWords(get('locations', slug, from)))
  const items = [
    ...item('Who it is for', service.whoFor),
    ...item('What you get', service.offers),
    ...item('How to get it', accessWords(service.access) ?? 'We do not know who can ask. Get in touch to find out.'),
    ...item('How it reaches you', waysWords(service)),
    ...item('Cost', costWords(service.cost) ?? 'We do not know the cost. Ask before you start.'),
    ...item('When it is open', service.openingHours),
    ...item('Where it is', ...places),
    ...item('Help with access', service.accessibility),
    ...item('Areas it covers', service.areas.map((area) => get('places', area, from).name).join(', ')),
    ...linkItem('Website', service.website),
    ...linkItem('Email', service.email && `mailto:${service.email}`),
  ]
  return { kind: 'definitions', items }
}

function placeWords({ name, address, postcode, directions, accessibility }: Location): string | undefined {
  const where = [name, address, postcode].filter(Boolean).join(', ')
  return joinSentences([where, directions, accessibility])
}
