import type { ReactElement } from 'react'
import type { NodeOf } from '../../../../content/document/node.ts'
import { Words } from '../engine/primitives.tsx'
import { asOfLine, type Frame } from '../../shared/frame.ts'
import { colours, type Theme } from '../theme.ts'
import { Card } from './panel.tsx'
import { Paragraph } from './text.tsx'

/** A figure to notice, with the day it was right. */
export function KeyFact({ theme, frame, fact: { label, value, note, asOf } }: { theme: Theme; frame: Frame; fact: NodeOf<'keyFact'> }): ReactElement {
  return (
    <Card theme={theme}>
      <Words tag="P" style={{ fontWeight: 700, marginBottom: 2 }}>
        {label}
      </Words>
      <Words tag="P" style={{ fontSize: theme.big, fontWeight: 700, lineHeight: 1.2, color: colours.brand, marginBottom: theme.gap * 0.4 }}>
        {value}
      </Words>
      {note && <Paragraph theme={theme}>{note}</Paragraph>}
      <Paragraph theme={theme} isSmall isLast>
        {asOfLine(asOf, frame)}
      </Paragraph>
    </Card>
  )
}
