import type { Problem } from '../../schema/problem.ts'
import { ProblemsError } from '../../schema/problem.ts'
import { isPackAddress, packRecord } from '../addresses.ts'
import { section, type Draft } from '../compose/draft.ts'
import { formatDay } from '../format-day.ts'
import { mapChildren, visitDocument } from '../map-children.ts'
import type { Block, Inline, Line, SectionRole } from '../node.ts'
import { describedOnce } from './described-once.ts'
import { phoneIndex } from './phone-index.ts'

/**
 * Puts into every pack the pages that it lists, in full and in its order, so that each of its files is one document. A
 * page is chosen by a link in a list of the pack's own words; links in sentences only lead there.
 * @throws ProblemsError naming packs that list nothing, what cannot be printed, or a page that must not be handed out without thought
 */
export function fillPacks(drafts: readonly Draft[]): Draft[] {
  const byAddress = new Map(drafts.map((draft) => [draft.address, draft]))
  const problems: Problem[] = []
  const filled = drafts.map((draft) => {
    if (!isPackAddress(draft.address)) return draft
    const chosen = chosenPages(draft).map((address) => ({ address, page: byAddress.get(address) }))
    problems.push(...problemsOf(draft, chosen))
    return fill(
      draft,
      chosen.flatMap(({ page }) => page ?? []),
    )
  })
  if (problems.length > 0) throw new ProblemsError('Some packs cannot be made', problems)
  return filled
}

/** Addresses of the pages a pack lists, each once. */
function chosenPages(pack: Draft): string[] {
  const chosen = new Set<string>()
  const note = (inline: Inline): void => {
    const [address = ''] = inline.kind === 'link' ? inline.to.split('#') : []
    if (address.startsWith('/') && address !== pack.address) chosen.add(address)
  }
  visitDocument(pack, { block: (block) => block.kind === 'list' && block.items.forEach((item) => item.forEach(note)) })
  return [...chosen]
}

interface Chosen {
  address: string
  /** Nothing where no document stands: tools such as the search, and the parts of a guide. */
  page: Draft | undefined
}

function problemsOf(pack: Draft, chosen: readonly Chosen[]): Problem[] {
  const place = { record: packRecord(pack), field: 'body' }
  if (chosen.length === 0) return [{ ...place, problem: 'lists no page', remedy: 'Add a list with links to the pages it should hold.' }]
  return chosen.flatMap(({ address, page }) => {
    if (!page) {
      const remedy = 'List the whole page instead, such as the guide that it is a part of, or name it in a sentence.'
      return [{ ...place, problem: `lists ${address}, which is no page that can be printed whole`, remedy }]
    }
    if (!page.isSensitive && !isPackAddress(address)) return []
    return [
      { ...place, problem: `lists ${address}, which cannot stand in a pack`, remedy: 'Take it out of the list. Name it in a sentence if it must be found.' },
    ]
  })
}

function fill(pack: Draft, pages: readonly Draft[]): Draft {
  const numbers = phoneIndex(pages)
  const inPack = describedOnce()
  return {
    ...pack,
    parts: pages.flatMap((page, index) => section('part', `page-${index + 1}`, page.title, [about(page), ...wordsOf(page, inPack)])),
    tail: [...pack.tail, ...section('contacts', 'phone-numbers', 'Phone numbers in this pack', numbers)],
  }
}

/** Where the page itself is, and how fresh. */
function about({ address, title, checkedOn }: Draft): Block {
  const checked: Line = checkedOn === undefined ? [] : [{ kind: 'text', value: `Checked on ${formatDay(checkedOn)}. ` }]
  return {
    kind: 'paragraph',
    children: [...checked, { kind: 'link', to: address, children: [{ kind: 'text', value: `“${title}” on its own, with its services and sources` }] }],
  }
}

/** Left out, because a pack is to be carried: they stand on the page itself, whose address the pack says. */
const leftOut: readonly SectionRole[] = ['services', 'sources']

/** The words of a page, one level further down; its links to itself lead to where it stands alone. */
function wordsOf({ address, lead, parts, tail }: Draft, inPack: ReturnType<typeof describedOnce>): Block[] {
  const inline = (word: Inline): Inline => (word.kind === 'link' && word.to.startsWith('#') ? { ...word, to: `${address}${word.to}` } : word)
  const line = (words: Line): Line => words.map(inline)
  const lower = (block: Block): Block => {
    const lowered = mapChildren(inPack(block, address), { block: lower, line })
    if (lowered.kind === 'heading') return { ...lowered, level: lowered.level === 2 ? 3 : 4 }
    return lowered.kind === 'section' ? { ...lowered, level: 3, role: lowered.role === 'part' ? 'plain' : lowered.role } : lowered
  }
  const kept = [...lead, ...parts, ...tail].filter((block) => block.kind !== 'section' || !leftOut.includes(block.role))
  return kept.map(lower)
}
