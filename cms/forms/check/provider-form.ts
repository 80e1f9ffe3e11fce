import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { providerSections, type FieldValue, type ProviderField, type Row } from '../../check-links/provider-fields.ts'
import { controlId } from './control-ids.ts'
import { fieldControl, type ControlContext } from './field-control.ts'
import type { Typed } from './read-answer.ts'
import { rowsControl } from './rows-control.ts'

/** The record as a form, filled in with what was typed. */
export function providerForm({ values, out }: Typed, context: ControlContext): ElementContent[] {
  const draw = (field: ProviderField, value: FieldValue): ElementContent =>
    field.rows
      ? rowsControl(field, field.rows, { ...context, rows: value as Row[], out })
      : fieldControl({ ...field, id: controlId(field.path) }, value, context)
  return providerSections.map(({ title, fields }) => h('section', [h('h2', title), ...fields.map((field) => draw(field, values[field.path] ?? ''))]))
}
