import type { Service } from '../../schema/service.ts'
import { pageAddress } from '../addresses.ts'
import type { BuildContext } from '../build-context.ts'
import { statusWords } from '../directory-words.ts'
import { formatDay } from '../format-day.ts'
import type { Block, PageLink } from '../node.ts'
import { toServiceView } from '../service-view.ts'
import { draft, paragraph, section, type Draft } from './draft.ts'
import { noticeCallouts } from './notices.ts'
import { guideLink, pageLink, pageLinks } from './page-links.ts'
import { serviceDefinitions } from './service-definitions.ts'
import { serviceOpening } from './service-opening.ts'
import { servicePlaces } from './service-places.ts'
import { serviceRecord } from './service-record.ts'

/** More guides than this hide the ones that matter. */
const enough = 8
/** So many times can be said in a sentence. */
const shortTimes = 2

const closures: Record<Exclude<Service['status'], 'active'>, string> = {
  'closed-for-now': 'This service is closed for now. Get in touch to ask when it opens again.',
  'not-running': 'This service is not running at the moment.',
  'closed-for-good': 'This service has closed. What stands below is what it used to do.',
}

/** A service as its document: how to reach it first, then what there is to know. */
export function composeService(service: Service, context: BuildContext): Draft {
  const { slug, name, offers, checkedOn, nextCheck } = service
  const from = `services/${slug}`
  const isGone = service.status === 'closed-for-good'
  return draft(context, {
    kind: 'service',
    slug,
    address: pageAddress('services', slug),
    title: name,
    description: offers,
    lead: [...(isGone ? [] : [contact(service, context)]), ...alerts(service, context), serviceDefinitions(service, context)],
    tail: [
      ...(isGone ? [] : [...serviceOpening(service, context), ...servicePlaces(service, context)]),
      ...section('plain', 'organisation', 'Who runs it', pageLinks(organisation(service, context, from))),
      ...section('plain', 'guides', 'Guides that may help', pageLinks(guides(service, context))),
      ...serviceRecord(service, context),
      ...section('sources', 'sources', 'Where this comes from', service.sources.length > 0 ? [{ kind: 'sources', sources: service.sources }] : []),
    ],
    checkedOn,
    nextCheck,
    ...(context.relations.hasDroppedOut(service) ? { isUnlisted: true } : {}),
  })
}

/**
 * The way to reach it. What stands below in full (the warning, times that need a table and, where there is a number to ring, the web
 * and email addresses) is not said here as well.
 */
function contact(service: Service, context: BuildContext): Block {
  const reached = service.phones.length > 0 ? { ...service, email: undefined, website: undefined } : service
  const shown = service.openingTimes.length > shortTimes ? { ...reached, openingTimes: [], openingHours: undefined } : reached
  return { kind: 'contact', service: toServiceView(shown, context, undefined) }
}

function alerts(service: Service, context: BuildContext): Block[] {
  const { slug, warning } = service
  const own: Block[] = warning ? [{ kind: 'callout', tone: 'important', title: 'Before you get in touch', body: [paragraph(warning)] }] : []
  return [
    ...closure(service, context),
    ...unchecked(service, context),
    ...unreachable(service, context),
    ...own,
    ...noticeCallouts(context.relations.noticesOfService(slug), context),
  ]
}

/** A closed service keeps its page, because old prints lead to it. It says so, and who can help instead. */
function closure({ slug, status }: Service, context: BuildContext): Block[] {
  if (status === 'active') return []
  return [{ kind: 'callout', tone: 'important', title: statusWords[status], body: [paragraph(closures[status])] }, ...instead(slug, context)]
}

/** The same for one that left the lists because nobody checked it. */
function unchecked(service: Service, context: BuildContext): Block[] {
  const { slug, status, checkedOn } = service
  if (status !== 'active' || !context.relations.hasDroppedOut(service)) return []
  const words = `Nobody has checked this page since ${formatDay(checkedOn)}, so we do not show it in lists any more. Get in touch before you go.`
  return [{ kind: 'callout', tone: 'important', title: 'These details may be out of date', body: [paragraph(words)] }, ...instead(slug, context)]
}

/** One that we know no way to: whom to ring all the same. */
function unreachable(service: Service, context: BuildContext): Block[] {
  const { slug, status, phones, email, website } = service
  if (phones.length > 0 || email !== undefined || website !== undefined) return []
  // Its page names whom to ask already.
  if (status !== 'active' || context.relations.hasDroppedOut(service)) return []
  return ask(slug, context, 'We have no phone number for this service. Ask here how to reach it.')
}

const instead = (slug: string, context: BuildContext): Block[] => ask(slug, context, 'Ask here who can help you instead.')

function ask(slug: string, { settings, serviceView }: BuildContext, why: string): Block[] {
  if (slug === settings.helpService) return []
  return [{ kind: 'contact', service: serviceView(settings.helpService, `services/${slug}`), why }]
}

function organisation({ organisation: slug }: Service, { get }: BuildContext, from: string): PageLink[] {
  if (!slug) return []
  const { name, description } = get('organisations', slug, from)
  return [pageLink('organisations', slug, name, description)]
}

function guides({ topics }: Service, { relations }: BuildContext): PageLink[] {
  const found = new Set(topics.flatMap((topic) => relations.guidesOfTopic(topic)))
  return [...found].slice(0, enough).map((guide) => guideLink(guide))
}
