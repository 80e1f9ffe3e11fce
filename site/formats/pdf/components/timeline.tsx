import type { ReactElement, ReactNode } from 'react'
import { Box, Words } from '../engine/primitives.tsx'
import { colours, type Theme } from '../theme.ts'

/** What happens when, in order. An event is never split. */
export function Timeline({ theme, events }: { theme: Theme; events: readonly { when: string; body: ReactNode }[] }): ReactElement {
  return (
    <Box tag="L" numbering="None" style={{ marginBottom: theme.gap }}>
      {events.map(({ when, body }, index) => (
        <Box
          key={index}
          tag="LI"
          wrap={false}
          style={{ borderLeftWidth: 2.5, borderLeftColor: colours.brand, paddingLeft: theme.gap * 1.2, paddingBottom: theme.gap * 0.8 }}
        >
          <Words tag="Lbl" style={{ fontWeight: 700 }}>
            {when}
          </Words>
          <Words tag="LBody">{body}</Words>
        </Box>
      ))}
    </Box>
  )
}
