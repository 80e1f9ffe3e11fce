import { hasPartPages } from '../../content/document/addresses.ts'
import { visitDocument } from '../../content/document/map-children.ts'
import type { Block, WaymarkDocument } from '../../content/document/node.ts'

export { hasPartPages }

/** Slug of a part in addresses: the id of its section. */
export const partAddress = (document: Pick<WaymarkDocument, 'address'>, part: { id: string }) => `${document.address}${part.id}/`

/** Where an address with `#` leads when the guide's parts have pages of their own. */
export interface Hrefs {
  /** @param page address of the document in which the link stands */
  from: (page: WaymarkDocument) => (address: string) => string
}

/** Knows on which page each id of each long guide is found. */
export function createHrefs(documents: readonly WaymarkDocument[]): Hrefs {
  const homes = new Map(documents.filter(hasPartPages).map((document) => [document.address, idHomes(document)]))
  return {
    from: (page) => (address) => {
      const [to = '', id] = address.split('#')
      if (id === undefined) return address
      const home = homes.get(to || page.address)?.get(id)
      return home === undefined ? address : home
    },
  }
}

function idHomes(document: WaymarkDocument): Map<string, string> {
  const homes = new Map<string, string>()
  const put = (blocks: readonly Block[], address: string) => {
    visitDocument({ lead: [...blocks], parts: [], tail: [] }, { block: (block) => noteId(block, address, homes) })
  }
  for (const part of document.parts) {
    put(part.children, partAddress(document, part))
    homes.set(part.id, partAddress(document, part))
  }
  put([...document.lead, ...document.tail], document.address)
  return homes
}

function noteId(block: Block, address: string, homes: Map<string, string>): void {
  if (block.kind === 'heading' || block.kind === 'section') homes.set(block.id, `${address}#${block.id}`)
}
