'use client'
import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { mayPublish } from '../access/may-publish.ts'
import { DecisionNews } from '../components/decision-news.tsx'
import { NotTheSame } from '../duplicates/not-the-same.tsx'
import { KeepOurs, whatKeepingDoes } from './keep-ours.tsx'
import type { Twins } from './twins-endpoint.ts'

/** In a feed: its organisations and services that may be the same as our own. Nothing while there is none. */
export function TwinsField() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const [twins, setTwins] = useState<Twins[]>([])
  const [news, setNews] = useState<{ words: string }>()
  useEffect(() => {
    if (id !== undefined) void ask(String(id)).then(setTwins)
  }, [id, news])
  const onDone = mayPublish(user) ? (words: string): void => setNews({ words }) : undefined
  return (
    <div role="status">
      {twins.length > 0 && (
        <section aria-labelledby="twins-title" className="field-type waymark-warning">
          <h3 id="twins-title">Are these here already?</h3>
          <p>These entries of the feed look like our own. If they are the same, readers find them twice. Say of each what it is.</p>
          <ul>
            {twins.map((one) => (
              <Twin key={one.entry.id} twins={one} onDone={onDone} />
            ))}
          </ul>
        </section>
      )}
      <DecisionNews news={news} />
    </div>
  )
}

function Twin({ twins: { collection, entry, own, reasons }, onDone }: { twins: Twins; onDone: ((words: string) => void) | undefined }) {
  return (
    <li>
      Theirs: <a href={`/admin/collections/${collection}/${entry.id}`}>{entry.name}</a>. Ours:{' '}
      <a href={`/admin/collections/${collection}/${own.id}`}>{own.name}</a>. {reasons.join('. ')}. {onDone && whatKeepingDoes[collection]}
      {onDone && (
        <div className="waymark-buttons">
          <KeepOurs collection={collection} entry={entry.id} kept={own.id} onDone={onDone} />
          <NotTheSame collection={collection} one={entry.id} other={own.id} onDone={onDone} />
        </div>
      )}
    </li>
  )
}

async function ask(feed: string): Promise<Twins[]> {
  const headers = { 'Content-Type': 'application/json' }
  const answer = await fetch('/api/feeds/twins', { method: 'POST', credentials: 'same-origin', headers, body: JSON.stringify({ feed }) })
  return answer.ok ? ((await answer.json()) as { twins: Twins[] }).twins : []
}
