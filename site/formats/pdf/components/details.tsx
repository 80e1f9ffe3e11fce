import type { ReactElement, ReactNode } from 'react'
import { Box, Words } from '../engine/primitives.tsx'
import type { Theme } from '../theme.ts'

export interface Detail {
  label: string
  value: ReactNode
  /** Place in the document that links lead to. */
  id?: string
  isBig?: boolean
  /** In smaller letters after the value. */
  note?: string | undefined
}

/** Names with what they stand for: "Phone" and the number. A row is never split. */
export function Details({ theme, items, width = 7 }: { theme: Theme; items: readonly Detail[]; width?: number }): ReactElement {
  return (
    <Box tag="L" numbering="None">
      {items.map(({ label, value, id, isBig = false, note }, index) => (
        <Box key={index} tag="LI" wrap={false} style={{ flexDirection: 'row', marginBottom: theme.gap * 0.35, alignItems: isBig ? 'baseline' : 'flex-start' }} {...(id ? { id } : {})}>
          <Words tag="Lbl" style={{ width: theme.body * width, paddingRight: theme.body * 0.6 }}>
            {label}
          </Words>
          <Box tag="LBody" style={{ flex: 1 }}>
            <Words tag="-" {...(isBig ? { style: { fontSize: theme.big, lineHeight: 1.2 } } : {})}>
              {value}
              {note && <Words style={{ fontSize: theme.body }}>{` (${note})`}</Words>}
            </Words>
          </Box>
        </Box>
      ))}
    </Box>
  )
}
