import { providerFields, type Row } from '../../check-links/provider-fields.ts'
import type { PlaceNames } from '../../check-links/value-words.ts'
import type { FieldError } from '../page/error-summary.ts'
import { controlId, rowId } from './control-ids.ts'
import { judgeRow } from './judge-row.ts'
import { judgeValue } from './judge-value.ts'
import { isEmptyRow, type Typed } from './read-answer.ts'

/** All that is wrong with what a provider typed, in the order of the form. @param places among which times may choose */
export function judgeAnswer({ values, out }: Typed, places: PlaceNames): FieldError[] {
  return providerFields.flatMap((field) => {
    const { path, rows } = field
    const value = values[path] ?? ''
    if (!rows) return judgeValue({ ...field, id: controlId(path) }, value, places).concat(path === 'maximumAge' ? judgeAges(values) : [])
    return (value as Row[]).flatMap((row, index) => {
      const id = rowId(path, index + 1)
      return out.has(id) || isEmptyRow(rows, row) ? [] : judgeRow(rows, row, { id, number: index + 1, places })
    })
  })
}

function judgeAges({ minimumAge, maximumAge }: Typed['values']): FieldError[] {
  if (!minimumAge || !maximumAge || Number(minimumAge) <= Number(maximumAge) || Number.isNaN(Number(minimumAge) + Number(maximumAge))) return []
  return [{ field: controlId('minimumAge'), words: 'Youngest age: this is more than the oldest age.' }]
}
