import type { Service } from '../../schema/service.ts'
import { pageAddress } from '../addresses.ts'
import type { BuildContext } from '../build-context.ts'
import type { Block, PageLink } from '../node.ts'
import { toServiceView } from '../service-view.ts'
import { draft, paragraph, section, type Draft } from './draft.ts'
import { noticeCallouts } from './notices.ts'
import { guideLink, pageLink, pageLinks } from './page-links.ts'
import { serviceDefinitions } from './service-definitions.ts'

/** More guides than this hide the ones that matter. */
const enough = 8

/** A service as its document: how to reach it first, then what there is to know. */
export function composeService(service: Service, context: BuildContext): Draft {
  const { slug, name, offers, checkedOn, nextCheck } = service
  const from = `services/${slug}`
  return draft(context, {
    kind: 'service',
    slug,
    address: pageAddress('services', slug),
    title: name,
    description: offers,
    lead: [contact(service, context), ...alerts(service, context), serviceDefinitions(service, context)],
    tail: [
      ...section('plain', 'organisation', 'Who runs it', pageLinks(organisation(service, context, from))),
      ...section('plain', 'guides', 'Guides that may help', pageLinks(guides(service, context))),
      ...section('sources', 'sources', 'Where this comes from', service.sources.length > 0 ? [{ kind: 'sources', sources: service.sources }] : []),
    ],
    checkedOn,
    nextCheck,
  })
}

/**
 * The way to reach it. What stands below in full, the warning and (where there is a number to ring) the web and email
 * addresses, is not said here as well.
 */
function contact(service: Service, context: BuildContext): Block {
  const shown = service.phones.length > 0 ? { ...service, email: undefined, website: undefined } : service
  return { kind: 'contact', service: toServiceView(shown, context, undefined) }
}

function alerts({ slug, warning }: Service, context: BuildContext): Block[] {
  const own: Block[] = warning ? [{ kind: 'callout', tone: 'important', title: 'Before you get in touch', body: [paragraph(warning)] }] : []
  return [...own, ...noticeCallouts(context.relations.noticesOfService(slug), context)]
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
