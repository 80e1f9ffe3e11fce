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
}

/** A button that asks the CMS for one thing, and says what came of it. */
export function PostButton({ words, to, body, done }: Props) {
  const router = useRouter()
  const [news, setNews] = useState('')
  const send = async (): Promise<void> => {
    setNews('One moment…')
    const headers = { 'Content-Type': 'application/json' }
    const answer = await fetch(to, { method: 'POST', credentials: 'same-origin', headers, body: JSON.stringify(body) })
    const { errors } = (await answer.json().catch(() => ({}))) as { errors?: { message: string }[] }
    setNews(answer.ok ? done : (errors?.[0]?.message ?? 'This did not work. Try again.'))
    if (answer.ok) router.refresh()
  }
  return (
    <div className="waymark-ask">
      <button type="button" className="waymark-button" onClick={() => void send()}>
        {words}
      </button>
      <p role="status">{news}</p>
    </div>
  )
}
