'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { KeepOurs } from './keep-ours.tsx'
import type { Twins } from './twins-endpoint.ts'

/** In a feed: its services that may be the same as services of our own. Nothing while there is none. */
export function TwinsField() {
  const { id } = useDocumentInfo()
  const [twins, setTwins] = useState<Twins[]>([])
  useEffect(() => {
    if (id !== undefined) void ask(String(id)).then(setTwins)
  }, [id])
  return (
    <div role="status">
      {twins.length > 0 && (
        <section aria-labelledby="twins-title" className="field-type waymark-warning">
          <h3 id="twins-title">Is this here already?</h3>
          <p>These services of the feed may be the same as our own. Readers would find them twice. Leave those as they are that are not the same.</p>
          <ul>
            {twins.map(({ entry, own, reasons }) => (
              <li key={entry.id}>
                Theirs: <a href={`/admin/collections/services/${entry.id}`}>{entry.name}</a>. Ours:{' '}
                <a href={`/admin/collections/services/${own.id}`}>{own.name}</a>. {reasons.join('. ')}.
                <KeepOurs entry={entry.id} kept={own.id} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

async function ask(feed: string): Promise<Twins[]> {
  const headers = { 'Content-Type': 'application/json' }
  const answer = await fetch('/api/feeds/twins', { method: 'POST', credentials: 'same-origin', headers, body: JSON.stringify({ feed }) })
  return answer.ok ? ((await answer.json()) as { twins: Twins[] }).twins : []
}
