import type { ReactElement, ReactNode } from 'react'
import { Words } from '../engine/primitives.tsx'
import type { HeadingLevel } from '../heading-levels.ts'
import { colours, KEEP_WITH_NEXT, type Theme } from '../theme.ts'

const LINE_HEIGHT = 1.2

interface HeadingProps {
  theme: Theme
  level: HeadingLevel
  id?: string
  startsPage?: boolean
  /** Less room below it and none above: what it stands in has that. */
  isCloseSet?: boolean
  children: ReactNode
}

/** A heading stays on the page of what it heads: of a paragraph at least two lines, of a list two items, of anything else all. */
export function Heading({ theme, level, id, startsPage = false, isCloseSet = false, children }: HeadingProps): ReactElement {
  const size = theme.headings[level]
  const style = {
    fontSize: size,
    fontWeight: 700,
    lineHeight: LINE_HEIGHT,
    color: level <= 2 ? colours.brand : colours.text,
    marginTop: level === 1 || isCloseSet ? 0 : theme.gap * (level === 2 ? 1.6 : 1),
    marginBottom: theme.gap * (level <= 2 && !isCloseSet ? 0.8 : 0.5),
  }
  return (
    <Words tag={`H${level}`} wrap={false} break={startsPage} minPresenceAhead={KEEP_WITH_NEXT} style={style} {...(id ? { id } : {})}>
      {children}
    </Words>
  )
}
