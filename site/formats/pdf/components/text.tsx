import type { ReactElement, ReactNode } from 'react'
import { Words } from '../engine/primitives.tsx'
import { KEEP_WITH_NEXT, type Theme } from '../theme.ts'

interface ParagraphProps {
  theme: Theme
  children: ReactNode
  /** Kept on one page with what follows: it introduces it. */
  introduces?: boolean
  isSmall?: boolean
  isStrong?: boolean
  colour?: string
  isLast?: boolean
}

export function Paragraph({ theme, children, introduces = false, isSmall = false, isStrong = false, colour, isLast = false }: ParagraphProps): ReactElement {
  const style = {
    marginBottom: isLast ? 0 : theme.gap,
    ...(isSmall ? { fontSize: theme.smallest } : {}),
    ...(isStrong ? { fontWeight: 700 } : {}),
    ...(colour ? { color: colour } : {}),
  }
  return (
    <Words tag="P" style={style} {...(introduces ? { minPresenceAhead: KEEP_WITH_NEXT } : {})}>
      {children}
    </Words>
  )
}

export function Strong({ children }: { children: ReactNode }): ReactElement {
  return <Words style={{ fontWeight: 700 }}>{children}</Words>
}

/** Words in another language, so that a screen reader changes its voice. */
export function Foreign({ language, children }: { language: string; children: ReactNode }): ReactElement {
  return <Words lang={language}>{children}</Words>
}

/** Words that may be in another language than the document's. */
export function InLanguage({ language, children }: { language: string | undefined; children: ReactNode }): ReactElement {
  return language === undefined ? <>{children}</> : <Foreign language={language}>{children}</Foreign>
}
