import type { ReactElement, ReactNode } from 'react'
import { Box, Words } from '../engine/primitives.tsx'
import type { Theme } from '../theme.ts'

interface Entry {
  id: string | undefined
  name: string
  lines: readonly ReactNode[]
}

/** Names and what they stand for, each entry whole on its page. */
export function Glossary({ theme, items }: { theme: Theme; items: readonly Entry[] }): ReactElement {
  return (
    <Box tag="L" numbering="None" style={{ marginBottom: theme.gap * 0.6 }}>
      {items.map(({ id, name, lines }, index) => (
        <Box key={index} tag="LI" wrap={false} style={{ marginBottom: theme.gap * 0.9 }} {...(id ? { id } : {})}>
          <Words tag="Lbl" style={{ fontWeight: 700 }}>
            {name}
          </Words>
          <Box tag="LBody">
            {lines.map((line, number) => (
              <Words key={number} tag="P">
                {line}
              </Words>
            ))}
          </Box>
        </Box>
      ))}
    </Box>
  )
}
