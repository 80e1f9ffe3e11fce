import type { ReactElement, ReactNode } from 'react'
import { Box } from '../engine/primitives.tsx'
import type { Theme } from '../theme.ts'

/** A box that stands apart by a thick line at its left: it needs no fill, so it survives any photocopier. Never split. */
export function Panel({ theme, colour, children }: { theme: Theme; colour: string; children: ReactNode }): ReactElement {
  return (
    <Box
      tag="Div"
      wrap={false}
      style={{
        borderLeftWidth: 5,
        borderLeftColor: colour,
        paddingLeft: theme.gap * 1.3,
        paddingTop: 2,
        paddingBottom: 2,
        marginTop: theme.gap * 0.4,
        marginBottom: theme.gap * 1.4,
      }}
    >
      {children}
    </Box>
  )
}

/** A box with a line all round: someone to talk to, a figure to notice. Never split. */
export function Card({ theme, children }: { theme: Theme; children: ReactNode }): ReactElement {
  return (
    <Box
      tag="Div"
      wrap={false}
      style={{ borderWidth: 1.2, borderColor: '#5c5f62', padding: theme.gap * 1.1, marginTop: theme.gap * 0.3, marginBottom: theme.gap * 1.3 }}
    >
      {children}
    </Box>
  )
}

/** One of a list of things, under a thin line. Never split. */
export function Entry({ theme, children }: { theme: Theme; children: ReactNode }): ReactElement {
  return (
    <Box tag="Div" wrap={false} style={{ borderTopWidth: 0.8, borderTopColor: '#5c5f62', paddingTop: theme.gap * 0.5, marginBottom: theme.gap * 0.9 }}>
      {children}
    </Box>
  )
}
