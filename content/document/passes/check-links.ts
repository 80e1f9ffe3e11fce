import type { Problem } from '../../schema/problem.ts'
import { guideViewAddresses, sitePages } from '../addresses.ts'
import type { Draft } from '../compose/draft.ts'
import { visitDocument } from '../map-children.ts'
import type { Inline } from '../node.ts'

/**
 * Looks for links of the finished documents that lead nowhere on this site. Publishing has checked the stored words;
 * this holds for every address the documents themselves made.
 */
export function deadLinks(documents: readonly Draft[]): Problem[] {
  const anchors = new Map<string, ReadonlySet<string>>(sitePages.map((address) => [address, new Set()]))
  for (const document of documents) for (const address of addressesOf(document)) anchors.set(address, idsOf(document))
  return documents.flatMap((document) =>
    linksOf(document)
      .filter((to) => !leadsSomewhere(to, document.address, anchors))
      .map((to) => ({
        record: document.address,
        field: '',
        problem: `links to "${to}", which is not on this site`,
        remedy: 'Publish that page, or mend the link.',
      })),
  )
}

function addressesOf(document: Draft): string[] {
  return document.kind === 'guide' && document.variant === 'standard'
    ? [document.address, ...guideViewAddresses({ address: document.address, parts: document.parts.map(({ id }) => ({ slug: id })) })]
    : [document.address]
}

function leadsSomewhere(to: string, from: string, anchors: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  if (!to.startsWith('/') && !to.startsWith('#')) return true
  const [path = '', anchor = ''] = to.split('#')
  const ids = anchors.get(path || from)
  return ids !== undefined && (anchor === '' || ids.has(anchor))
}

function idsOf(document: Draft): Set<string> {
  const ids = new Set<string>()
  visitDocument(document, {
    block: (block) => {
      if (block.kind === 'heading' || block.kind === 'section') ids.add(block.id)
      if (block.kind === 'definitions') block.items.forEach(({ id }) => id !== undefined && ids.add(id))
    },
  })
  return ids
}

function linksOf(document: Draft): string[] {
  const links: string[] = []
  const addFrom = (inline: Inline): void => {
    if (inline.kind === 'link') links.push(inline.to)
  }
  visitDocument(document, {
    line: (line) => line.forEach(addFrom),
    block: (block) => {
      if (block.kind === 'pageLinks') links.push(...block.links.map(({ to }) => to))
    },
  })
  return links
}
