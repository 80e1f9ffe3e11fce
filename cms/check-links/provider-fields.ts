import { services } from '../collections/services.ts'
import { namedFields, type NamedField } from '../records/stored-fields.ts'
import { questions, type Question, type RowQuestions } from './provider-questions.ts'

/** One row of a field: what its columns hold, by their name. */
export type Row = Record<string, string | string[]>
/** What one field of the form holds: words, choices, or rows. */
export type FieldValue = string | string[] | Row[]

/** A field of the record that its provider may change, or a column of one. */
export interface ProviderField extends Omit<Question, 'rows'> {
  kind: 'line' | 'number' | 'text' | 'choice' | 'choices' | 'day' | 'place' | 'rows' | NonNullable<Question['as']>
  isRequired: boolean
  choices: { value: string; label: string }[]
  /** Of rows alone. */
  rows?: ProviderRows
}

export interface ProviderRows extends Pick<RowQuestions, 'item' | 'schema'> {
  /** All columns, those that few rows need last. */
  columns: readonly ProviderField[]
  /** How the columns that few rows need are folded away. */
  rare?: { title: string; paths: readonly string[] }
}

export interface ProviderSection {
  title: string
  fields: readonly ProviderField[]
}

const kinds: Partial<Record<NamedField['type'], ProviderField['kind']>> = {
  array: 'rows',
  number: 'number',
  date: 'day',
  relationship: 'place',
  textarea: 'text',
}

const known = namedFields(services.fields)

/** The fields of the record that its provider may change, as the form shows them. */
export const providerSections: readonly ProviderSection[] = questions.map(({ title, fields }) => ({
  title,
  fields: fields.map((question) => toProviderField(question, fieldAt(question.path))),
}))
export const providerFields: readonly ProviderField[] = providerSections.flatMap(({ fields }) => fields)

/** @throws Error for a question about a field that services do not have: the form would leave it out without a word */
function toProviderField({ rows, ...question }: Question, field: NamedField | undefined): ProviderField {
  if (!field) throw new Error(`The provider's form asks for "${question.path}", which services do not have.`)
  const isRequired = 'required' in field && field.required
  const asked = { ...question, kind: question.as ?? kindOf(field), isRequired, choices: choicesOf(field) }
  return rows && field.type === 'array' ? { ...asked, rows: toRows(rows, namedFields(field.fields)) } : asked
}

function toRows({ columns, rare, item, schema }: RowQuestions, fields: readonly NamedField[]): ProviderRows {
  const all = [...columns, ...(rare?.columns ?? [])].map((column) =>
    toProviderField(
      column,
      fields.find(({ name }) => name === column.path),
    ),
  )
  return { item, schema, columns: all, ...(rare ? { rare: { title: rare.title, paths: rare.columns.map(({ path }) => path) } } : {}) }
}

function fieldAt(path: string): NamedField | undefined {
  const [first, second] = path.split('.')
  const field = known.find(({ name }) => name === first)
  if (second === undefined || field?.type !== 'group') return field
  return namedFields(field.fields).find(({ name }) => name === second)
}

function kindOf(field: NamedField): ProviderField['kind'] {
  if (field.type === 'select') return field.hasMany ? 'choices' : 'choice'
  return kinds[field.type] ?? 'line'
}

function choicesOf(field: NamedField): ProviderField['choices'] {
  if (field.type !== 'select') return []
  return field.options.map((option) =>
    typeof option === 'string'
      ? { value: option, label: option }
      : { value: option.value, label: typeof option.label === 'string' ? option.label : option.value },
  )
}
