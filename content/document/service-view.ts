import type { Service } from '../schema/service.ts'
import { pageAddress } from './addresses.ts'
import { dial } from './dial.ts'
import { joinSentences } from './join-sentences.ts'
import type { Lookup } from './lookup.ts'
import type { PhoneView, ServiceView } from './node.ts'
import { statusWords } from './directory-words.ts'
import { formatDay } from './format-day.ts'
import { openingWords } from './opening/opening-words.ts'
import { present } from './present.ts'
import type { Relations } from './relations.ts'
import { costWords } from './service-words.ts'

type Phone = Service['phones'][number]

export function toPhoneView({ kind, number, label }: Phone): PhoneView {
  return present({ kind, number, dial: dial(number), label })
}

/** The number to print first: the first one to ring, else the first of any kind. */
export function mainPhone(service: Pick<Service, 'phones'>): Phone | undefined {
  return service.phones.find((phone) => phone.kind === 'phone') ?? service.phones[0]
}

/** Voice numbers first: a carer in a hurry rings the first number on the page. */
function phonesInOrder({ phones }: Service): PhoneView[] {
  return [...phones.filter(({ kind }) => kind === 'phone'), ...phones.filter(({ kind }) => kind !== 'phone')].map(toPhoneView)
}

/** That it is closed or long unchecked, its own warning and the titles of the notices about it: a closure must show wherever its number does. */
export function serviceWarning(service: Service, relations: Relations): string | undefined {
  const closed = service.status === 'active' ? undefined : statusWords[service.status]
  const unchecked = relations.hasDroppedOut(service) ? `Nobody has checked these details since ${formatDay(service.checkedOn)}` : undefined
  return joinSentences([closed, unchecked, writtenWarning(service, relations)])
}

/** What people wrote of that: its own warning and the titles of the notices about it. */
export function writtenWarning({ slug, warning }: Pick<Service, 'slug' | 'warning'>, relations: Pick<Relations, 'noticesOfService'>): string | undefined {
  return joinSentences([warning, ...relations.noticesOfService(slug).map(({ title }) => title)])
}

/**
 * A service as it stands in lists and contact blocks of any document.
 * @param warning what readers of the block must know; nothing where the page around it says so already
 */
export function toServiceView(service: Service, { get, today }: Pick<Lookup, 'get'> & { today: string }, warning: string | undefined): ServiceView {
  const { slug, name, offers, whoFor, email, website, openingHours, checkedOn } = service
  return present({
    slug,
    name,
    address: pageAddress('services', slug),
    offers,
    whoFor,
    phones: phonesInOrder(service),
    email,
    website,
    openingHours: joinSentences([openingWords(service.openingTimes, today), openingHours]),
    cost: costWords(service.cost),
    areas: service.areas.map((area) => get('places', area, `services/${slug}`).name),
    warning,
    checkedOn,
  })
}
