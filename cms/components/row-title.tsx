'use client'
import { useRowLabel } from '@payloadcms/ui'

/** The heading of a folded row: its number and its own title. */
export function RowTitle() {
  const { data, rowNumber } = useRowLabel<{ title?: string | null }>()
  return <span>{`${(rowNumber ?? 0) + 1}. ${data.title ?? 'No title yet'}`}</span>
}
