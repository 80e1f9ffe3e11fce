import type { EasyRead } from '../../schema/easy-read.ts'
import { easyReadAddress } from '../addresses.ts'
import type { BuildContext } from '../build-context.ts'
import { visitDocument } from '../map-children.ts'
import type { Block } from '../node.ts'
import { sortByWords } from '../order.ts'
import { resolveContext, type ResolveContext } from '../resolve/context.ts'
import { idFrom } from '../resolve/heading-id.ts'
import { resolveLine } from '../resolve/line.ts'
import { toPictureView } from '../resolve/picture.ts'
import { draft, section, type Draft } from './draft.ts'
import { shownDescription } from './guide.ts'

/** An easy-read text as a document of its own: steps of a picture and its statements, then the hard words. */
export function composeEasyRead(easyRead: EasyRead, context: BuildContext): Draft {
  const { slug, title, checkedOn, nextCheck, checkedBy } = easyRead
  const words = resolveContext(context, `easy-reads/${slug}`, { meaning: 'easyReadMeaning' })
  const guide = context.get('guides', slug, words.from)
  const parts = easyRead.sections.flatMap(({ title, steps }) => section('part', idFrom(title), title, stepBlocks(steps, words)))
  return draft(context, {
    kind: 'guide',
    variant: 'easy-read',
    slug,
    address: easyReadAddress(slug),
    title,
    description: shownDescription(guide),
    parts,
    tail: section('words', 'words', 'Words in this guide', hardWords(parts, words)),
    checkedOn,
    nextCheck,
    checkedBy: checkedBy ?? false,
    isSensitive: guide.isSensitive,
  })
}

function stepBlocks(steps: EasyRead['sections'][number]['steps'], context: ResolveContext): Block[] {
  return steps.map(({ picture, alt, statements }) => ({
    kind: 'easyReadStep',
    picture: toPictureView(context.get('pictures', picture, context.from), alt),
    statements: statements.map((line) => resolveLine(line, context)),
  }))
}

/** Every hard word used, once, with its meaning. `word-<term>` is the id to point at. */
function hardWords(parts: Draft['parts'], { get, from }: ResolveContext): Block[] {
  const used = new Set<string>()
  visitDocument({ lead: [], parts, tail: [] }, { line: (line) => line.forEach((inline) => inline.kind === 'term' && used.add(inline.term)) })
  const terms = sortByWords(
    [...used].map((slug) => get('jargon', slug, from)),
    ({ term }) => term,
  )
  const items = terms.map(({ slug, term, easyReadMeaning }) => ({
    id: `word-${slug}`,
    name: term,
    body: [[{ kind: 'text' as const, value: easyReadMeaning }]],
  }))
  return items.length > 0 ? [{ kind: 'definitions', items }] : []
}
