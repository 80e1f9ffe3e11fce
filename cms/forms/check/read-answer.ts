import { tidyWords, toFieldValue } from '../../check-links/field-value.ts'
import { providerFields, type FieldValue, type ProviderField, type ProviderRows, type Row } from '../../check-links/provider-fields.ts'
import type { ProviderValues } from '../../check-links/provider-values.ts'
import type { SentForm } from '../guard/read-form.ts'
import { cellId, controlId, outId, rowId } from './control-ids.ts'

/** A form as it was filled in: every row of it, those that are to be taken out and those that are empty too. */
export interface Typed {
  values: ProviderValues
  /** Ids of the rows that are to be taken out. */
  out: ReadonlySet<string>
}

/** What a provider typed. */
export function readTyped(form: SentForm): Typed {
  const values = Object.fromEntries(providerFields.map((field) => [field.path, read(field, controlId(field.path), form)]))
  const ids = providerFields.flatMap(({ path, rows }) => (rows ? (values[path] as Row[]).map((_, index) => rowId(path, index + 1)) : []))
  return { values, out: new Set(ids.filter((id) => form.one(outId(id)) !== '')) }
}

function read(field: ProviderField, id: string, form: SentForm): FieldValue {
  const { kind, path, rows } = field
  if (rows) return readRows(path, rows, form)
  return kind === 'choices' ? toFieldValue(field, form.all(id)) : tidyWords(kind, form.one(id))
}

/** The form numbers its rows without a gap, and the boxes of a row are sent when they are empty too. */
function readRows(path: string, { columns }: ProviderRows, form: SentForm): Row[] {
  const rows: Row[] = []
  for (;;) {
    const id = rowId(path, rows.length + 1)
    if (!columns.some((column) => form.all(cellId(id, column.path)).length > 0)) return rows
    rows.push(Object.fromEntries(columns.map((column) => [column.path, read(column, cellId(id, column.path), form) as string | string[]])))
  }
}

/** What they say by that: without the rows that are taken out or empty. */
export function saidBy({ values, out }: Typed): ProviderValues {
  return Object.fromEntries(
    providerFields.map(({ path, rows }) => {
      const value = values[path] ?? ''
      return [path, rows ? (value as Row[]).filter((row, index) => !out.has(rowId(path, index + 1)) && !isEmptyRow(rows, row)) : value]
    }),
  )
}

/** Nothing is typed in it: what every row has, such as the kind of a number, says nothing alone. */
export function isEmptyRow({ columns }: ProviderRows, row: Row): boolean {
  return columns.every(({ path, kind }) => kind === 'choice' || row[path] === undefined || row[path].length === 0)
}

/** The same form with an empty row more. Nothing for a field that has no rows. */
export function withNewRow({ values, out }: Typed, path: string): Typed | undefined {
  const rows = providerFields.find((field) => field.path === path)?.rows
  if (!rows) return undefined
  const row = Object.fromEntries(
    rows.columns.map(({ path: column, kind, choices }) => [column, kind === 'choice' ? (choices[0]?.value ?? '') : kind === 'choices' ? [] : '']),
  )
  return { values: { ...values, [path]: [...((values[path] ?? []) as Row[]), row] }, out }
}
