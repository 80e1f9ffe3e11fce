import { toRecordRow } from '../../check-links/field-value.ts'
import type { ProviderRows, Row } from '../../check-links/provider-fields.ts'
import type { PlaceNames } from '../../check-links/value-words.ts'
import type { FieldError } from '../page/error-summary.ts'
import { cellId } from './control-ids.ts'
import { judgeValue } from './judge-value.ts'

interface RowPlace {
  id: string
  /** Which row it is, from 1. */
  number: number
  places: PlaceNames
}

/** What is wrong with one row: each column by itself first, and then what does not go together, by the schema of the record. */
export function judgeRow(rows: ProviderRows, row: Row, { id, number, places }: RowPlace): FieldError[] {
  const found = rows.columns.flatMap((column) => judgeValue({ ...column, id: cellId(id, column.path) }, row[column.path] ?? '', places))
  const name = `${rows.item.charAt(0).toUpperCase()}${rows.item.slice(1)} ${number}`
  return (found.length > 0 ? found : clashes(rows, row, id)).map((error) => ({ ...error, words: `${name}, ${error.words}` }))
}

function clashes({ columns, schema }: ProviderRows, row: Row, id: string): FieldError[] {
  const { error } = schema.safeParse(toRecordRow(columns, row))
  return (error?.issues ?? []).map(({ path: [at] }) => {
    const column = columns.find(({ path }) => path === at) ?? columns[0]
    return { field: cellId(id, column?.path ?? ''), words: `${column?.label ?? ''}: ${column?.clash ?? 'Please look at this again.'}` }
  })
}
