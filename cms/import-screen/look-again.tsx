'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** How often the page looks for news, in milliseconds: whoever listens to it is not told more often. */
const pause = 10_000

/** Brings the page up to date while an import is at work. Without scripts the link does the same. */
export function LookAgain({ id }: { id: string }) {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), pause)
    return () => clearInterval(timer)
  }, [router])
  return (
    <p>
      <a href={`/admin/import?import=${id}`}>Look again</a>
    </p>
  )
}
