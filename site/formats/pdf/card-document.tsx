import type { ReactElement } from 'react'
import { cardWords, walletCard } from '../../../content/document/emergency-plan/wallet-card.ts'
import type { WaymarkDocument } from '../../../content/document/node.ts'
import { frameOf } from '../shared/frame.ts'
import { DocumentEnd } from './components/document-end.tsx'
import { Heading } from './components/heading.tsx'
import { List } from './components/list.tsx'
import { PageFrame } from './components/page-frame.tsx'
import { WalletCardToCut } from './components/wallet-card-to-cut.tsx'
import type { Theme } from './theme.ts'

const howTo = [
  'Write on the card. Use a pen that does not smudge.',
  'Cut along the outer line.',
  'Fold along the broken line, with the words on the outside.',
  'Keep it in your purse, wallet or phone case.',
]

/** A wallet card on a sheet of its own, with how to make it. */
export function cardDocument(document: WaymarkDocument, theme: Theme, _pictures: ReadonlyMap<string, Buffer>, madeOn: string): ReactElement {
  const card = walletCard(document)
  if (!card) throw new Error(`${document.address} has nothing to write on a card.`)
  const frame = frameOf(document)
  const sheet = { ...document, title: cardWords.title }
  return (
    <PageFrame document={sheet} theme={theme} frame={frame} madeOn={madeOn}>
      <Heading theme={theme} level={1}>
        {cardWords.title}
      </Heading>
      <List theme={theme} isOrdered items={howTo} />
      <WalletCardToCut theme={theme} card={card} />
      <DocumentEnd document={sheet} theme={theme} frame={frame} madeOn={madeOn} />
    </PageFrame>
  )
}
