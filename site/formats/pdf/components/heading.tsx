import type { ReactElement, ReactNode } from 'react'
import { Words } from '../engine/primitives.tsx'
import type { HeadingLevel } from '../heading-levels.ts'
import { colours, type Theme } from '../theme.ts'

const LINE_HEIGHT = 1.2

/** A heading stays on the page of what it heads: three lines of it at least. */
export function Heading({ theme, level, id, children }: { theme: Theme; level: HeadingLevel; id?: string; children: ReactNode }): ReactElement {
  const size = theme.headings[level]
  const style = {
    fontSize: size,
    fontWeight: 700,
    lineHeight: LINE_HEIGHT,
    color: level <= 2 ? colours.brand : colours.text,
    marginTop: level === 1 ? 0 : theme.gap * (level === 2 ? 1.6 : 1),
    marginBottom: theme.gap * (level <= 2 ? 0.8 : 0.5),
  }
  return (
    <Words tag={`H${level}`} wrap={false} minPresenceAhead={theme.body * theme.lineHeight * 3} style={style} {...(id ? { id } : {})}>
      {children}
    </Words>
  )
}
