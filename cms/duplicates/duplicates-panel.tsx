'use client'
import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

interface Duplicate {
  id: string
  name: string
  reasons: string[]
}

/** So long nobody must have typed, in milliseconds. */
const pause = 800

/** In a service: others that may be the same, while it is written. Nothing while there is none. */
export function DuplicatesPanel() {
  const { id } = useDocumentInfo()
  const asked = useAsked(id === undefined ? '' : String(id))
  const [duplicates, setDuplicates] = useState<Duplicate[]>([])
  useEffect(() => {
    const stop = new AbortController()
    const timer = setTimeout(() => {
      void ask(asked, stop.signal).then((found) => found && setDuplicates(found))
    }, pause)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [asked])
  return (
    <div role="status">
      {duplicates.length > 0 && (
        <section aria-label="Is this service here already?" className="waymark-warning">
          <p>
            <strong>Is this service here already?</strong> Look before you write it twice.
          </p>
          <ul>
            {duplicates.map((one) => (
              <li key={one.id}>
                <a href={`/admin/collections/services/${one.id}`}>{one.name}</a>: {one.reasons.join('. ')}.{' '}
                {id !== undefined && <a href={`/admin/merge-services?keep=${one.id}&merge=${id}`}>Make one of the two</a>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

/** What is asked, as text: it changes only when one of these fields does. */
function useAsked(id: string): string {
  return useFormFields(([fields]) => {
    const text = (path: string): string => {
      const value = fields[path]?.value
      return typeof value === 'string' ? value : ''
    }
    const phones = Object.keys(fields).filter((path) => /^phones\.\d+\.number$/.test(path))
    const locations = fields['locations']?.value
    return JSON.stringify({
      id,
      name: text('name'),
      phones: phones.map(text).filter(Boolean),
      website: text('website'),
      locations: Array.isArray(locations) ? locations.map(String) : [],
    })
  })
}

async function ask(body: string, signal: AbortSignal): Promise<Duplicate[] | undefined> {
  try {
    const headers = { 'Content-Type': 'application/json' }
    const answer = await fetch('/api/services/duplicates', { method: 'POST', credentials: 'same-origin', headers, body, signal })
    return answer.ok ? ((await answer.json()) as { duplicates: Duplicate[] }).duplicates : undefined
  } catch {
    // Somebody typed on, or the network is away: nothing is said until the next look.
    return undefined
  }
}
