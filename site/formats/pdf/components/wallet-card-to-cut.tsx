import type { ReactElement, ReactNode } from 'react'
import { cardSize, cardWords, type CardRow, type WalletCard } from '../../../../content/document/emergency-plan/wallet-card.ts'
import { Box, Words } from '../engine/primitives.tsx'
import { colours, type Theme } from '../theme.ts'

const MILLIMETRE = 72 / 25.4
/** 7 mm a line: what a bank card has room for. */
const ROW = 20
const face = { width: cardSize.width * MILLIMETRE, height: cardSize.height * MILLIMETRE }

/** Both faces of the card, one above the other, at the size of a bank card. The edges are furniture: the words say how to use them. */
export function WalletCardToCut({ theme, card }: { theme: Theme; card: WalletCard }): ReactElement {
  return (
    <Box wrap={false} style={{ width: face.width, marginTop: theme.gap, marginBottom: theme.gap }}>
      <Box
        tag="Artifact"
        style={{ position: 'absolute', top: 0, left: 0, width: face.width, height: face.height * 2, borderWidth: 1, borderColor: colours.text }}
      />
      <Box
        tag="Artifact"
        style={{
          position: 'absolute',
          top: face.height,
          left: 0,
          width: face.width,
          height: 0,
          borderTopWidth: 1,
          borderTopColor: colours.rule,
          borderStyle: 'dashed',
        }}
      />
      <Face>
        <Said size={theme.smallest + 1}>{`${cardWords.first} ${cardWords.second}`}</Said>
        <Rows theme={theme} rows={card.outside.slice(0, 1)} />
        <Said size={theme.smallest}>{cardWords.ring}</Said>
        <Rows theme={theme} rows={card.outside.slice(1)} />
      </Face>
      <Face>
        <Said size={theme.smallest}>{cardWords.inside}</Said>
        <Rows theme={theme} rows={card.inside} />
      </Face>
    </Box>
  )
}

function Face({ children }: { children: ReactNode }): ReactElement {
  return (
    <Box tag="Div" style={{ ...face, paddingHorizontal: 8, paddingTop: 6 }}>
      {children}
    </Box>
  )
}

function Said({ size, children }: { size: number; children: ReactNode }): ReactElement {
  return (
    <Words tag="P" style={{ fontSize: size, lineHeight: 1.2, fontWeight: 700 }}>
      {children}
    </Words>
  )
}

/** A row for each thing to write: its name, then room for so many lines. */
function Rows({ theme, rows }: { theme: Theme; rows: readonly CardRow[] }): ReactElement {
  return (
    <>
      {rows.map(({ id, label, lines }) => (
        <Box key={id} style={{ height: ROW * lines, borderBottomWidth: 0.8, borderBottomColor: colours.rule }}>
          <Words tag="P" style={{ fontSize: theme.smallest, lineHeight: 1.2, paddingTop: 4 }}>
            {label}
          </Words>
        </Box>
      ))}
    </>
  )
}
