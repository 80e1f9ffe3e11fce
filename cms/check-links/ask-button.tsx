'use client'
import { useState } from 'react'

/** Asks the providers of these records whether they are right. */
export function AskButton({ services, words, isDisabled = false }: { services: string[]; words: string; isDisabled?: boolean }) {
  const [news, setNews] = useState<string[]>([])
  const ask = async (): Promise<void> => {
    setNews(['One moment…'])
    const answer = await fetch('/api/services/ask-providers', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ services }),
    })
    const { asked, errors } = (await answer.json().catch(() => ({}))) as { asked?: { words: string }[]; errors?: { message: string }[] }
    setNews(asked?.map((one) => one.words) ?? [errors?.[0]?.message ?? 'This did not work. Try again.'])
  }
  return (
    <div className="waymark-ask">
      <button type="button" className="waymark-button" disabled={isDisabled} onClick={() => void ask()}>
        {words}
      </button>
      <div role="status">
        {news.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  )
}
