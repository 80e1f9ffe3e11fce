'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

interface Props {
  words: string
  /** Where it posts to, and what. */
  to: string
  body: object
  /** What is said when it worked. */
  done: string
  /** Is told instead, where the button goes away with what it was pressed for. */
  onDone?: (words: string) => void
  /** Beside a button that is pressed more often. */
  isQuiet?: boolean
}

/** A button that asks the CMS for one thing, and says what came of it. */
export function PostButton({ words, to, body, done, onDone, isQuiet = false }: Props) {
  const router = useRouter()
  const [news, setNews] = useState('')
  const send = async (): Promise<void> => {
    setNews('One moment…')
    const headers = { 'Content-Type': 'application/json' }
    const answer = await fetch(to, { method: 'POST', credentials: 'same-origin', headers, body: JSON.stringify(body) })
    const { errors } = (await answer.json().catch(() => ({}))) as { errors?: { message: string }[] }
    if (!answer.ok) {
      setNews(errors?.[0]?.message ?? 'This did not work. Try again.')
      return
    }
    setNews(onDone ? '' : done)
    onDone?.(done)
    router.refresh()
  }
  return (
    <div className="waymark-ask">
      <button type="button" className={`waymark-button${isQuiet ? ' waymark-button--quiet' : ''}`} onClick={() => void send()}>
        {words}
      </button>
      <p role="status">{news}</p>
    </div>
  )
}
