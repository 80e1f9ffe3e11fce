import type { ReactElement, ReactNode } from 'react'
import { Box, Words } from '../engine/primitives.tsx'
import type { Theme } from '../theme.ts'

export interface Detail {
  label: string
  value: ReactNode
  /** Place in the document that links lead to. */
  id?: string
}

/** Names with what they stand for: "Phone" and the number. A row is never split. */
export function Details({ theme, items, width = 7 }: { theme: Theme; items: readonly Detail[]; width?: number }): ReactElement {
  return (
    <Box tag="L" numbering="None">
      {items.map(({ label, value, id }, index) => (
        <Box key={index} tag="LI" wrap={false} style={{ flexDirection: 'row', marginBottom: theme.gap * 0.35 }} {...(id ? { id } : {})}>
          <Words tag="Lbl" style={{ width: theme.body * width, paddingRight: theme.body * 0.6 }}>
            {label}
          </Words>
          <Box tag="LBody" style={{ flex: 1 }}>
            <Words tag="-">{value}</Words>
          </Box>
        </Box>
      ))}
    </Box>
  )
}
