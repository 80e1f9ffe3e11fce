import type { Page } from '../../schema/message.ts'
import { pageAddress } from '../addresses.ts'
import type { BuildContext } from '../build-context.ts'
import { draft, paragraph, section, type Draft } from '../compose/draft.ts'
import { sourcesSection } from '../compose/sources.ts'
import type { Block } from '../node.ts'
import { resolveBlocks } from '../resolve/block.ts'
import { resolveContext } from '../resolve/context.ts'
import { planSections } from './plan-sections.ts'

export const planSlug = 'emergency-plan'
export const planAddress = pageAddress('pages', planSlug)

const title = 'My emergency plan'
const description = 'Write down who steps in, and what the person you look after needs, for a day when you cannot be there.'

/**
 * The plan that a carer fills in. Where editors have written a page of this slug, its words up to the first heading stand
 * above the questions, and the rest below them, with where they come from.
 */
export function composeEmergencyPlan(context: BuildContext): Draft {
  const page = context.all('pages').find(({ slug }) => slug === planSlug)
  const { above, below } = page ? wordsOf(page, context) : { above: [paragraph(description)], below: [] }
  const questions = planSections.flatMap(({ id, title, blanks }) => section('plain', id, title, [{ kind: 'blanks', blanks: [...blanks] }]))
  return draft(context, {
    kind: 'page',
    slug: planSlug,
    address: planAddress,
    title: page?.title ?? title,
    description: page?.description ?? description,
    lead: [...above, ...questions],
    tail: below,
    ...(page ? { checkedOn: page.checkedOn, nextCheck: page.nextCheck } : {}),
  })
}

function wordsOf(page: Page, context: BuildContext): { above: Block[]; below: Block[] } {
  const words = resolveContext(context, `pages/${page.slug}`, { headingsUp: 1 })
  const blocks = resolveBlocks(page.body, words)
  const heading = blocks.findIndex(({ kind }) => kind === 'heading')
  const start = heading === -1 ? blocks.length : heading
  return { above: blocks.slice(0, start), below: [...blocks.slice(start), ...sourcesSection(page, words)] }
}
