import type { Row } from '@libsql/client'

/** A column that is always text. */
export function textOf(row: Row, column: string): string {
  const value = row[column]
  if (typeof value !== 'string') throw new Error(`The index of the open data has no text in "${column}". Remove the folder open-data: it is made again.`)
  return value
}
