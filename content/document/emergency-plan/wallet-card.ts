import { visitDocument } from '../map-children.ts'
import type { Blank, WaymarkDocument } from '../node.ts'

/** One row of the card: the blank it repeats, and its shorter name. */
export interface CardRow {
  id: string
  label: string
  lines: number
}

/** A card for the purse: credit-card size, folded once. */
export interface WalletCard {
  outside: CardRow[]
  inside: CardRow[]
}

/** ISO/IEC 7810 ID-1, the size of a bank card, in millimetres. */
export const cardSize = { width: 85.6, height: 54 } as const

export const cardWords = {
  title: 'My wallet card',
  first: 'I am a carer.',
  second: 'Someone needs me.',
  ring: 'If I am ill or hurt, please ring:',
  inside: 'The person I look after',
} as const

/** What of a document also stands on a card; nothing where no blank does. */
export function walletCard(document: Pick<WaymarkDocument, 'lead' | 'parts' | 'tail'>): WalletCard | undefined {
  const card: WalletCard = { outside: [], inside: [] }
  const note = ({ id, card: place }: Blank) => place && card[place.side].push({ id, label: place.label, lines: place.lines })
  visitDocument(document, { block: (block) => block.kind === 'blanks' && block.blanks.forEach(note) })
  return card.outside.length + card.inside.length > 0 ? card : undefined
}
