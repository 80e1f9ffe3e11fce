import { walletCard } from '../../../content/document/emergency-plan/wallet-card.ts'
import type { Format } from '../format.ts'
import { cardDocument } from './card-document.tsx'
import { paperFormat } from './render-paper.ts'
import { standardTheme } from './theme.ts'

/** A card to cut out, fold and carry, of the blanks that belong on one. */
export const walletCardPdf: Format = paperFormat(
  {
    id: 'wallet-card',
    label: 'Wallet card to cut out (PDF)',
    variants: ['standard'],
    isFor: (document) => walletCard(document) !== undefined,
    suffix: '-card.pdf',
  },
  standardTheme,
  cardDocument,
)
