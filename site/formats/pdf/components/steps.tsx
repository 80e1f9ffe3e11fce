import type { ReactElement, ReactNode } from 'react'
import { Box, Words } from '../engine/primitives.tsx'
import { colours, type Theme } from '../theme.ts'
import { Strong } from './text.tsx'

/** Things to do one after the other. A step is never split. */
export function Steps({ theme, steps }: { theme: Theme; steps: readonly { title: string; body: ReactNode }[] }): ReactElement {
  return (
    <Box tag="L" numbering="Decimal" style={{ marginBottom: theme.gap }}>
      {steps.map(({ title, body }, index) => (
        <Box key={index} tag="LI" wrap={false} style={{ flexDirection: 'row', marginBottom: theme.gap * 0.5 }}>
          <Words
            tag="Lbl"
            style={{ width: theme.body * 2.2, fontSize: theme.headings[3], lineHeight: 1.3, fontWeight: 700, color: colours.brand }}
          >{`${index + 1}.`}</Words>
          <Box tag="LBody" style={{ flex: 1 }}>
            <Words tag="P" style={{ marginBottom: theme.gap * 0.4, minHeight: theme.headings[3] * 1.3 }}>
              <Strong>{title}</Strong>
            </Words>
            {body}
          </Box>
        </Box>
      ))}
    </Box>
  )
}
