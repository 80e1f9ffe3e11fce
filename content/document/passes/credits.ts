import type { Draft } from '../compose/draft.ts'
import { visitDocument } from '../map-children.ts'
import type { WaymarkDocument } from '../node.ts'

export type Credited = Omit<WaymarkDocument, 'code'>

/** Collects the credits of the pictures in a document, each once, in the order met: licences ask for it on every copy. */
export function addCredits(document: Draft): Credited {
  const credits = new Set<string>()
  visitDocument(document, { block: (block) => (block.kind === 'picture' || block.kind === 'easyReadStep') && credits.add(block.picture.credit) })
  return { ...document, credits: [...credits] }
}
