'use client'
import { useEffect, useRef } from 'react'

/** What came of a decision. It takes the focus of the button, which went away with what it was pressed for. */
export function DecisionNews({ news }: { news: { words: string } | undefined }) {
  const said = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (news) said.current?.focus()
  }, [news])
  return (
    <p ref={said} tabIndex={-1} hidden={!news}>
      {news?.words}
    </p>
  )
}
