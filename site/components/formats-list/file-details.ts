import type { FormatEntry } from '../../formats/format.ts'

/** "4 pages, 90 KB": what a reader weighs before opening or printing a file, after what they must know of it. */
export function fileDetails({ bytes, pages, note }: Pick<FormatEntry, 'bytes' | 'pages' | 'note'>): string {
  return [...(note === undefined ? [] : [note]), ...(pages === undefined ? [] : [pages === 1 ? '1 page' : `${pages} pages`]), fileSize(bytes)].join(', ')
}

function fileSize(bytes: number): string {
  if (bytes < 1000) return '1 KB'
  return bytes < 999_500 ? `${Math.round(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
