'use client'
import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { ComparedCollection as Compared } from '../../content/duplicates/find-duplicates.ts'
import { mayPublish } from '../access/may-publish.ts'
import { DecisionNews } from '../components/decision-news.tsx'
import { KeepOurs, whatKeepingDoes } from '../feeds/keep-ours.tsx'
import { NotTheSame, PerhapsTheSame } from './not-the-same.tsx'
import { useAsked } from './use-asked.ts'

interface Duplicate {
  id: string
  name: string
  reasons: string[]
  /** Whose directory it comes from; nothing for one of our own. */
  from?: string
}

interface Found {
  duplicates: Duplicate[]
  /** Those that an editor has said are not the same. */
  different: { id: string; name: string }[]
  /** Whose directory the entry that is open comes from. */
  from?: string
}

/** So long nobody must have typed, in milliseconds. */
const pause = 800

const words = { services: 'service', organisations: 'organisation' } as const

/** In a service, and in an organisation: others that may be the same, while it is written. Nothing while there is none. */
export function DuplicatesPanel() {
  const { id, collectionSlug } = useDocumentInfo()
  const { user } = useAuth()
  const collection: Compared = collectionSlug === 'organisations' ? 'organisations' : 'services'
  const asked = useAsked(collection, id === undefined ? '' : String(id))
  const question = `Is this ${words[collection]} here already?`
  const [news, setNews] = useState<{ words: string }>()
  const [{ duplicates, different, from }, setFound] = useState<Found>({ duplicates: [], different: [] })
  useEffect(() => {
    const stop = new AbortController()
    const timer = setTimeout(
      () => {
        void ask(collection, asked, stop.signal).then((found) => found && setFound(found))
      },
      news ? 0 : pause,
    )
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [asked, collection, news])
  const open = id !== undefined && mayPublish(user) ? { collection, id: String(id), onDone: (said: string) => setNews({ words: said }) } : undefined
  return (
    <div role="status">
      {duplicates.length > 0 && (
        <section aria-label={question} className="waymark-warning">
          <p>
            <strong>{question}</strong> {from === undefined ? 'Look before you write it twice.' : 'Then readers find it twice.'}
          </p>
          <ul>
            {duplicates.map((one) => (
              <li key={one.id}>
                <a href={`/admin/collections/${collection}/${one.id}`}>{one.name}</a>
                {one.from ? ` (from ${one.from})` : ''}: {one.reasons.join('. ')}. {open && <WhatToDo {...open} from={from} other={one} />}
              </li>
            ))}
          </ul>
        </section>
      )}
      <DecisionNews news={news} />
      {different.length > 0 && (
        <details className="waymark-review">
          <summary>{different.length === 1 ? '1 looks alike and is not the same' : `${different.length} look alike and are not the same`}</summary>
          <ul>
            {different.map((one) => (
              <li key={one.id}>
                <a href={`/admin/collections/${collection}/${one.id}`}>{one.name}</a>
                {open && <PerhapsTheSame collection={collection} one={open.id} other={one.id} onDone={open.onDone} />}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

interface Open {
  collection: Compared
  id: string
  from: string | undefined
  other: Duplicate
  onDone: (words: string) => void
}

/** Two of our own become one. Of ours and one that follows a feed, ours can be kept alone. Or they are not the same. */
function WhatToDo({ collection, id, from, other, onDone }: Open) {
  const areOurs = from === undefined && other.from === undefined
  const isOneOurs = !areOurs && (from === undefined || other.from === undefined)
  return (
    <>
      {isOneOurs && whatKeepingDoes[collection]}
      <div className="waymark-buttons">
        {areOurs && (
          <div className="waymark-ask">
            <a className="waymark-button" href={`/admin/merge?of=${collection}&keep=${other.id}&merge=${id}`}>
              Make one of the two
            </a>
          </div>
        )}
        {isOneOurs && (
          <KeepOurs collection={collection} {...(from === undefined ? { entry: other.id, kept: id } : { entry: id, kept: other.id })} onDone={onDone} />
        )}
        <NotTheSame collection={collection} one={id} other={other.id} onDone={onDone} />
      </div>
    </>
  )
}

async function ask(collection: Compared, body: string, signal: AbortSignal): Promise<Found | undefined> {
  try {
    const headers = { 'Content-Type': 'application/json' }
    const answer = await fetch(`/api/${collection}/duplicates`, { method: 'POST', credentials: 'same-origin', headers, body, signal })
    return answer.ok ? ((await answer.json()) as Found) : undefined
  } catch {
    // Somebody typed on, or the network is away: nothing is said until the next look.
    return undefined
  }
}
