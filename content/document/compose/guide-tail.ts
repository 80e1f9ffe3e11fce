import type { Guide } from '../../schema/guide.ts'
import type { BuildContext } from '../build-context.ts'
import type { Block } from '../node.ts'
import { resolveBlocks } from '../resolve/block.ts'
import type { ResolveContext } from '../resolve/context.ts'
import { resolveLine } from '../resolve/line.ts'
import { section } from './draft.ts'
import { guideServices } from './guide-services.ts'
import { guideLink, pageLinks } from './page-links.ts'
import { sourcesSection } from './sources.ts'

/** What follows a guide's parts, in the order a carer needs it. */
export function guideTail(guide: Guide, context: ResolveContext): Block[] {
  const { from, words } = context
  const services = guideServices(guide, context)
  const unknown = guide.mightNotKnow.map(({ guide: slug, why }) => guideLink(context.get('guides', slug, from), why))
  return [
    ...section('next-steps', 'next-steps', words.whatToDoNext, nextSteps(guide, context)),
    ...section('contacts', 'contacts', words.talkToSomeone, contacts(guide, context)),
    ...section('what-happens-next', 'what-happens-next', words.whatHappensNext, resolveBlocks(guide.whatHappensNext, context)),
    ...section('might-not-know', 'might-not-know', words.mightNotKnow, pageLinks(unknown)),
    ...section('services', 'services', 'Services that can help', services.length > 0 ? [{ kind: 'serviceList', services }] : []),
    ...section('plain', 'stories', 'Carers’ stories', stories(guide, context)),
    ...sourcesSection(guide, context),
  ]
}

function nextSteps(guide: Guide, context: ResolveContext): Block[] {
  return guide.nextSteps.length > 0 ? [{ kind: 'list', ordered: true, items: guide.nextSteps.map((line) => resolveLine(line, context)) }] : []
}

/** In the editor's order, but those who can be rung come before those who cannot. */
function contacts(guide: Guide, { serviceView, from }: BuildContext & { from: string }): Block[] {
  const all = guide.contacts.map(({ service, why }) => ({ kind: 'contact' as const, service: serviceView(service, from), why }))
  return [...all.filter(({ service }) => service.phones.length > 0), ...all.filter(({ service }) => service.phones.length === 0)]
}

function stories(guide: Guide, context: ResolveContext): Block[] {
  return context.relations.storiesOfGuide(guide.slug).map((story) => ({
    kind: 'section',
    id: `story-${story.slug}`,
    title: story.title,
    level: 3,
    role: 'plain',
    children: [
      { kind: 'paragraph', children: [{ kind: 'text', value: `${story.who}:`, strong: true }] },
      ...resolveBlocks(story.body, { ...context, from: `stories/${story.slug}` }).map(underStoryTitle),
    ],
  }))
}

/** A story's own title is of level 3, so headings in its words go below it. */
function underStoryTitle(block: Block): Block {
  return block.kind === 'heading' ? { ...block, level: 4 } : block
}
