import type { Guide } from '../../schema/guide.ts'
import { pageAddress } from '../addresses.ts'
import type { BuildContext } from '../build-context.ts'
import type { Block } from '../node.ts'
import { resolveBlocks } from '../resolve/block.ts'
import { resolveContext, type ResolveContext } from '../resolve/context.ts'
import { resolveLine } from '../resolve/line.ts'
import { draft, section, type Draft } from './draft.ts'
import { guideTail } from './guide-tail.ts'
import { noticeCallouts } from './notices.ts'

/** What of a guide may be shown outside it: of a sensitive one nothing. */
export function shownDescription(guide: Pick<Guide, 'description' | 'isSensitive'>): string {
  return guide.isSensitive ? '' : guide.description
}

/** A guide as its document: the answer first, then its parts, then what to do about it. */
export function composeGuide(guide: Guide, context: BuildContext): Draft {
  const words = resolveContext(context, `guides/${guide.slug}`)
  const { slug, title, checkedOn, nextCheck, isSensitive } = guide
  return draft(context, {
    kind: 'guide',
    slug,
    address: pageAddress('guides', slug),
    title,
    description: shownDescription(guide),
    lead: lead(guide, words),
    parts: guide.parts.flatMap((part) => section('part', part.slug, part.title, resolveBlocks(part.body, words))),
    tail: guideTail(guide, words),
    checkedOn,
    nextCheck,
    isSensitive,
  })
}

function lead(guide: Guide, context: ResolveContext): Block[] {
  const points = guide.keyPoints.map((line) => resolveLine(line, context))
  return [
    ...noticeCallouts(context.relations.noticesOfGuide(guide.slug), context),
    { kind: 'paragraph', children: resolveLine(guide.answer, context) },
    ...section('key-points', 'key-points', context.words.keyPoints, points.length > 0 ? [{ kind: 'list', ordered: false, items: points }] : []),
  ]
}
