'use client'
import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { KeepOurs } from '../feeds/keep-ours.tsx'

interface Duplicate {
  id: string
  name: string
  reasons: string[]
  /** Whose directory it comes from; nothing for one of our own. */
  from?: string
}

interface Found {
  duplicates: Duplicate[]
  /** The same of the entry that is open. */
  from?: string
}

/** So long nobody must have typed, in milliseconds. */
const pause = 800

const words = { services: 'service', organisations: 'organisation' } as const
type Compared = keyof typeof words

/** In a service, and in an organisation: others that may be the same, while it is written. Nothing while there is none. */
export function DuplicatesPanel() {
  const { id, collectionSlug } = useDocumentInfo()
  const collection: Compared = collectionSlug === 'organisations' ? 'organisations' : 'services'
  const asked = useAsked(collection, id === undefined ? '' : String(id))
  const question = `Is this ${words[collection]} here already?`
  const [{ duplicates, from }, setFound] = useState<Found>({ duplicates: [] })
  useEffect(() => {
    const stop = new AbortController()
    const timer = setTimeout(() => {
      void ask(collection, asked, stop.signal).then((found) => found && setFound(found))
    }, pause)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [asked, collection])
  return (
    <div role="status">
      {duplicates.length > 0 && (
        <section aria-label={question} className="waymark-warning">
          <p>
            <strong>{question}</strong> Look before you write it twice.
          </p>
          <ul>
            {duplicates.map((one) => (
              <li key={one.id}>
                <a href={`/admin/collections/${collection}/${one.id}`}>{one.name}</a>
                {one.from ? ` (from ${one.from})` : ''}: {one.reasons.join('. ')}.{' '}
                {id !== undefined && <WhatToDo collection={collection} id={String(id)} from={from} other={one} />}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

/** Two of our own become one. Of a service of ours and one that follows a feed, ours can be kept alone. Nothing can be done about two of others. */
function WhatToDo({ collection, id, from, other }: { collection: Compared; id: string; from: string | undefined; other: Duplicate }) {
  if (from === undefined && other.from === undefined) return <a href={`/admin/merge?of=${collection}&keep=${other.id}&merge=${id}`}>Make one of the two</a>
  if (collection !== 'services' || (from !== undefined && other.from !== undefined)) return null
  return <KeepOurs {...(from === undefined ? { entry: other.id, kept: id } : { entry: id, kept: other.id })} />
}

/** What is asked, as text: it changes only when one of these fields does. */
function useAsked(collection: Compared, id: string): string {
  return useFormFields(([fields]) => {
    const text = (path: string): string => {
      const value = fields[path]?.value
      return typeof value === 'string' ? value : ''
    }
    const rows = (end: RegExp): string[] => Object.keys(fields).filter((path) => end.test(path))
    const common = { id, name: text('name'), website: text('website') }
    if (collection === 'organisations') {
      const numbers = rows(/^identifiers\.\d+\.identifier$/)
      const identifiers = numbers.map((path) => ({ scheme: text(path.replace(/identifier$/, 'scheme')), identifier: text(path) }))
      return JSON.stringify({ ...common, email: text('email'), identifiers })
    }
    const locations = fields['locations']?.value
    return JSON.stringify({
      ...common,
      phones: rows(/^phones\.\d+\.number$/)
        .map(text)
        .filter(Boolean),
      locations: Array.isArray(locations) ? locations.map(String) : [],
    })
  })
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
