'use client'
import { useFormFields } from '@payloadcms/ui'
import type { ComparedCollection } from '../../content/duplicates/find-duplicates.ts'

/** What is asked about the entry that is open, as text: it changes only when one of these fields does. @param id empty while it was never saved */
export function useAsked(collection: ComparedCollection, id: string): string {
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
