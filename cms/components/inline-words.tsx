import type { ReactNode } from 'react'

/** How a hard word, fact, phone number or foreign words look among an editor's words: the words themselves, with what they are for those who cannot see the frame. */
export function InlineWords({ kind, children }: { kind: string; children: ReactNode }) {
  return (
    <span className="inline-words">
      <span className="inline-words__kind">{kind}: </span>
      {children}
    </span>
  )
}
