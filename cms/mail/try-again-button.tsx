'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

/** Sends mails that were given up once more. */
export function TryAgainButton({ mails }: { mails: string[] }) {
  const router = useRouter()
  const [news, setNews] = useState('')
  const send = async (): Promise<void> => {
    setNews('One moment…')
    const answer = await fetch('/api/mails/try-again', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ mails }),
    })
    setNews(answer.ok ? 'They are being sent again.' : 'This did not work. Try again.')
    if (answer.ok) router.refresh()
  }
  return (
    <div className="waymark-ask">
      <button type="button" className="waymark-button" onClick={() => void send()}>
        Send again
      </button>
      <p role="status">{news}</p>
    </div>
  )
}
