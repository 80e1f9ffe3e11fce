import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { ProviderField, ProviderRows, Row } from '../../check-links/provider-fields.ts'
import { button } from '../page/controls.ts'
import { cellId, controlId, outId, rowId } from './control-ids.ts'
import { fieldControl, type ControlContext } from './field-control.ts'

/** The name of the buttons that add a row. Their value is the path of the field. */
export const addButton = 'add'

interface RowsContext extends ControlContext {
  rows: readonly Row[]
  /** Ids of the rows that are to be taken out. */
  out: ReadonlySet<string>
}

/** A field that has rows: each as a group with a box that takes it out, and a button that adds one and keeps all that is typed. */
export function rowsControl({ path, label, help }: ProviderField, fields: ProviderRows, context: RowsContext): ElementContent {
  const { rows } = context
  return h('div', { className: 'rows', id: controlId(path) }, [
    h('h3', label),
    ...(help ? [h('p', { className: 'help' }, help)] : []),
    ...(rows.length === 0 ? [h('p', 'We have none.')] : []),
    ...rows.map((row, index) => rowGroup(fields, row, { ...context, id: rowId(path, index + 1), number: index + 1 })),
    // What is half typed into another box must not hold it up: nothing is sent yet.
    button(`Add ${rows.length === 0 ? 'a' : 'another'} ${fields.item}`, { name: addButton, value: path, formNoValidate: true, className: ['quiet'] }),
  ])
}

function rowGroup({ item, columns, rare }: ProviderRows, row: Row, context: RowsContext & { id: string; number: number }): ElementContent {
  const { id, number, out } = context
  const shown = columns.filter(({ kind, path }) => kind !== 'place' || context.places.size > 1 || (row[path] ?? '').length > 0)
  const cells = shown.map((column) => ({ path: column.path, isTyped: isTyped(row, column, id, context), drawn: cell(column, row, id, context) }))
  const isRare = ({ path }: { path: string }): boolean => rare?.paths.includes(path) ?? false
  const folded = cells.filter(isRare)
  return h('fieldset', { className: 'row', id }, [
    h('legend', `${item.charAt(0).toUpperCase()}${item.slice(1)} ${number}`),
    h(
      'div',
      { className: 'cells' },
      cells.filter((one) => !isRare(one)).map(({ drawn }) => drawn),
    ),
    ...(rare
      ? [
          h('details', { open: folded.some((one) => one.isTyped) }, [
            h('summary', rare.title),
            h(
              'div',
              { className: 'cells' },
              folded.map(({ drawn }) => drawn),
            ),
          ]),
        ]
      : []),
    h('div', { className: 'choice' }, [
      h('input', { id: outId(id), name: outId(id), type: 'checkbox', value: 'yes', checked: out.has(id) }),
      h('label', { htmlFor: outId(id) }, `Take this ${item} out`),
    ]),
  ])
}

/** Something is typed there, or is said to be missing there: it may not be folded away. */
function isTyped(row: Row, { path }: ProviderField, id: string, { errors }: ControlContext): boolean {
  return (row[path] ?? '').length > 0 || errors.some(({ field }) => field === cellId(id, path))
}

function cell(column: ProviderField, row: Row, id: string, context: ControlContext): ElementContent {
  return fieldControl({ ...column, id: cellId(id, column.path) }, row[column.path] ?? (column.kind === 'choices' ? [] : ''), { ...context, isInRow: true })
}
