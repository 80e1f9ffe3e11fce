import type { CheckKind } from '../../schema/directory-terms.ts'
import type { Service } from '../../schema/service.ts'
import type { BuildContext } from '../build-context.ts'
import { formatDay } from '../format-day.ts'
import type { Block, Inline } from '../node.ts'
import { paragraph, section } from './draft.ts'

const text = (value: string): Inline => ({ kind: 'text', value })

const howChecked: Record<CheckKind, string> = {
  provider: 'The service told us that these details are right.',
  phone: 'We rang the service to check these details.',
  website: "We checked these details with the service's own website or papers.",
  editor: 'Our editors checked these details.',
}

/** Sources can be old on the day of the check: how old they are stands beside each. */
const seeSources = 'The list of sources below says how old they are.'

/** How far the details can be trusted, whose they are, and how to tell what is wrong. The day of the check is on every page. */
export function serviceRecord(service: Service, context: BuildContext): ReturnType<typeof section> {
  const { checkedHow, followedFrom } = service
  return section('plain', 'record', 'About these details', [
    ...(followedFrom ? followed(followedFrom, context) : []),
    ...(followedFrom && !checkedHow ? [] : [paragraph(checkedWords(service))]),
    correction(service, context),
  ])
}

function checkedWords({ checkedHow, sources, ways, locations }: Service): string {
  const hasSources = sources.length > 0
  if (checkedHow) return hasSources && checkedHow === 'website' ? `${howChecked.website} ${seeSources}` : howChecked[checkedHow]
  const from = hasSources ? ['We took these details from lists, pages and papers.', seeSources] : []
  const canBeVisited = locations.length > 0 || ways.includes('in-person')
  const visit = canBeVisited ? ['Get in touch before you go.'] : []
  return [...from, `Nobody has confirmed ${hasSources ? 'them' : 'these details'} with the service yet.`, ...visit].join(' ')
}

/** Whose details they are, when they were read there, and what their owner asks to be said. */
function followed({ name, url }: NonNullable<Service['followedFrom']>, { settings }: BuildContext): Block[] {
  const feed = settings.feeds.find((one) => one.url === url)
  const source: Inline = { kind: 'link', to: new URL(url).origin, children: [text(feed?.name ?? name)] }
  const read = feed?.readOn ? `, read on ${formatDay(feed.readOn)}.` : '.'
  return [
    { kind: 'paragraph', children: [text('These details come from '), source, text(read)] },
    ...(feed?.attribution ? [paragraph(feed.attribution)] : []),
    ...(feed?.licence ? [licence(feed.licence, feed.licenceUrl)] : []),
  ]
}

function licence(name: string, url: string | undefined): Block {
  return { kind: 'paragraph', children: [text('Licence: '), url ? { kind: 'link', to: url, children: [text(name)] } : text(name), text('.')] }
}

/** To the form where there is one; else a letter that names the service; else the contact page. */
function correction({ slug, name }: Service, { settings }: BuildContext): Block {
  const { formsAddress, contactEmail } = settings
  const letter = contactEmail && `mailto:${contactEmail}?subject=${encodeURIComponent(`Correction: ${name}`)}`
  const to = formsAddress ? `${formsAddress}/suggest/services/${slug}` : (letter ?? '/contact/')
  return {
    kind: 'paragraph',
    children: [text('Is something wrong or out of date? '), { kind: 'link', to, children: [text('Suggest a correction')] }, text('.')],
  }
}
