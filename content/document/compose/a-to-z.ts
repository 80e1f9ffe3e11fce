import { aToZAddress, pageAddress } from '../addresses.ts'
import type { BuildContext } from '../build-context.ts'
import type { Block, PageLink } from '../node.ts'
import { compareWords } from '../order.ts'
import { byLetter } from './by-letter.ts'
import { draft, paragraph, section, type Draft } from './draft.ts'
import { guideLink, serviceLink } from './page-links.ts'

/** Everything by name: guides and services, and topics. It also serves those whose search does not work. */
export function composeAToZ(context: BuildContext): Draft {
  const { all, relations } = context
  const topics = all('topics').map(({ slug, title, description }): PageLink => ({ to: pageAddress('topics', slug), title, description }))
  const links = [...all('guides').map((guide) => guideLink(guide)), ...all('services').filter(relations.isListed).map(serviceLink), ...topics]
  links.sort((left, right) => compareWords(left.title, right.title) || compareWords(left.to, right.to))
  const letters: Block[] = byLetter(links, ({ title }) => title).flatMap(({ id, letter, items }) =>
    section('plain', id, letter, [{ kind: 'pageLinks', links: items }]),
  )
  const description = `Every guide, topic and service of ${context.site.name}, by name.`
  return draft(context, { kind: 'page', slug: 'a-z', address: aToZAddress, title: 'A to Z', description, lead: [paragraph(description), ...letters] })
}
