import type { ReactElement } from 'react'
import type { Blank } from '../../../../content/document/node.ts'
import { Box, Words } from '../engine/primitives.tsx'
import { colours, type Theme } from '../theme.ts'
import { inOrder } from './in-order.ts'

/** 9 mm: hands that shake need more room than print. */
const LINE = 25.5

/** Things to write in with a pen: what to write, then empty lines. */
export function Blanks({ theme, blanks }: { theme: Theme; blanks: readonly Blank[] }): ReactElement {
  return inOrder(blanks.map((blank) => <OneBlank key={blank.id} theme={theme} blank={blank} />))
}

function OneBlank({ theme, blank: { label, hint, lines } }: { theme: Theme; blank: Blank }): ReactElement {
  return (
    <Box wrap={false} style={{ marginBottom: theme.gap * 1.4 }}>
      <Words tag="P" style={{ fontWeight: 700 }}>
        {label}
      </Words>
      {hint && (
        <Words tag="P" style={{ fontSize: theme.smallest, color: colours.muted }}>
          {hint}
        </Words>
      )}
      {Array.from({ length: lines }, (_, index) => (
        <WritingLine key={index} height={Math.max(LINE, theme.body * 1.7)} />
      ))}
    </Box>
  )
}

/** A line to write on. It is furniture: the words before it say what it is for. */
export function WritingLine({ height }: { height: number }): ReactElement {
  return (
    <Box>
      <Box tag="Artifact" style={{ height, borderBottomWidth: 1, borderBottomColor: colours.rule }} />
    </Box>
  )
}
