import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { phoneKinds, providerSections, type FieldValue, type ProviderField } from '../../check-links/provider-fields.ts'
import type { ProviderValues } from '../../check-links/provider-values.ts'
import { checkboxes, radios, select, textArea, textInput } from '../page/controls.ts'
import { errorOf, type FieldError } from '../page/error-summary.ts'

/** Empty rows for further numbers. */
const spareRows = 2

/** The record as a form, filled in with `values`. */
export function providerForm(values: ProviderValues, errors: readonly FieldError[]): ElementContent[] {
  return providerSections
    .filter(({ fields }) => fields.length > 0)
    .map(({ title, fields }) => h('section', [h('h2', title), ...fields.map((field) => control(field, values[field.path] ?? '', errors))]))
}

/** The id of a field's control: a dot in it would be hard on style sheets and scripts. */
export const controlId = (path: string): string => `f-${path.replace('.', '-')}`

function control(field: ProviderField, value: FieldValue, errors: readonly FieldError[]): ElementContent {
  const id = controlId(field.path)
  const { label, help, choices, kind, isRequired } = field
  const options = { id, label, help, error: errorOf(errors, id), isOptional: !isRequired && kind !== 'phones' }
  if (kind === 'phones') return phones(options, value as Record<string, string>[], errors)
  if (kind === 'choices') return checkboxes({ ...options, values: value as string[], choices })
  if (kind === 'choice') return radios({ ...options, value: value as string, choices })
  if (kind === 'number') return textInput({ ...options, value: value as string, properties: { inputMode: 'numeric', className: ['short'] } })
  return kind === 'text' ? textArea({ ...options, value: value as string }) : textInput({ ...options, value: value as string })
}

interface PhonesOptions {
  id: string
  label: string
  help?: string | undefined
}

function phones({ id, label, help }: PhonesOptions, rows: readonly Record<string, string>[], errors: readonly FieldError[]): ElementContent {
  const all = [...rows, ...Array.from({ length: spareRows }, () => ({ kind: 'phone', number: '', label: '' }))]
  return h('fieldset', { className: 'field', id }, [
    h('legend', label),
    ...(help ? [h('p', { className: 'help' }, help)] : []),
    ...all.map((row, index) => phoneRow(row, index + 1, index >= rows.length, errors)),
  ])
}

function phoneRow(row: Record<string, string>, number: number, isSpare: boolean, errors: readonly FieldError[]): ElementContent {
  const id = phoneId(number)
  return h('div', { className: 'row' }, [
    textInput({
      id: `${id}-number`,
      label: isSpare ? `Another number (${number})` : `Number ${number}`,
      error: errorOf(errors, `${id}-number`),
      isOptional: isSpare,
      value: row['number'] ?? '',
      properties: { inputMode: 'tel' },
    }),
    select({ id: `${id}-kind`, label: `What number ${number} is for`, value: row['kind'] ?? 'phone', choices: phoneKinds }),
    textInput({ id: `${id}-label`, label: `Which line number ${number} is`, isOptional: true, value: row['label'] ?? '' }),
  ])
}

/** The start of the ids of one row's controls. */
export const phoneId = (number: number): string => `phone-${number}`
