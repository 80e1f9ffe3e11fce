import type { Block, ServiceView } from '../node.ts'

/**
 * In a pack many pages name the same services. Each is described where it is named first: after that its name, its numbers and what
 * to know before ringing are enough, or the pack has a quarter more sheets that say nothing new. On its own page it stays whole.
 * @returns what to do with each block of one pack, in its order; `page` is the address of the page that the block is from
 */
export function describedOnce(): (block: Block, page: string) => Block {
  const described = new Set<string>()
  return (block, page) => {
    if (block.kind !== 'contact') return block
    const { slug, address } = block.service
    if (described.has(slug) && address !== page) return { ...block, service: inShort(block.service) }
    described.add(slug)
    return block
  }
}

function inShort({ email: _email, website: _website, openingHours: _hours, cost: _cost, ...service }: ServiceView): ServiceView {
  return { ...service, offers: '', whoFor: '', areas: [] }
}
