import type { SelectField } from 'payload'

interface ChoiceOptions<Value extends string> {
  name: string
  label?: string
  help: string
  /** The words of every choice, in the order in which they are offered. */
  words: Readonly<Record<Value, string>>
}

function options<Value extends string>(words: Readonly<Record<Value, string>>): { value: string; label: string }[] {
  return Object.entries<string>(words).map(([value, label]) => ({ value, label }))
}

/** Any number of a closed list. */
export function choicesField<Value extends string>({ name, label, help, words }: ChoiceOptions<Value>): SelectField {
  return { name, type: 'select', hasMany: true, options: options(words), ...(label ? { label } : {}), admin: { description: help } }
}

/** One of a closed list. */
export function choiceField<Value extends string>(choice: ChoiceOptions<Value> & { defaultValue?: NoInfer<Value>; isRequired?: boolean }): SelectField {
  const { name, label, help, words, defaultValue, isRequired } = choice
  return {
    name,
    type: 'select',
    options: options(words),
    ...(label ? { label } : {}),
    ...(defaultValue ? { defaultValue } : {}),
    ...(isRequired ? { required: true } : {}),
    admin: { description: help },
  }
}
