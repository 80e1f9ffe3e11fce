import type { Page } from '../../schema/message.ts'
import { ownSlug, pageAddress } from '../addresses.ts'
import type { BuildContext } from '../build-context.ts'
import { resolveBlocks } from '../resolve/block.ts'
import { resolveContext } from '../resolve/context.ts'
import { draft, type Draft } from './draft.ts'
import { sourcesSection } from './sources.ts'

/** A page of the site itself. It has no part titles, so its headings move up under the page's title. */
export function composePage(page: Page, context: BuildContext): Draft {
  const { slug, title, description, checkedOn, nextCheck } = page
  const words = resolveContext(context, `pages/${slug}`, { headingsUp: 1 })
  const lead = resolveBlocks(page.body, words)
  const tail = sourcesSection(page, words)
  return draft(context, { kind: 'page', slug: ownSlug(slug), address: pageAddress('pages', slug), title, description, lead, tail, checkedOn, nextCheck })
}
