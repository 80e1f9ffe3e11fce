import type { ElementContent, Properties } from 'hast'
import { h } from 'hastscript'

interface ControlOptions {
  id: string
  label: string
  help?: string | undefined
  error?: string | undefined
  isOptional?: boolean
  /** The page opens at it. */
  hasFocus?: boolean
}
export interface Choice {
  value: string
  label: string
}

/** One line to write in. */
export function textInput(options: ControlOptions & { value: string; properties?: Properties }): ElementContent {
  const { id, value, properties = {} } = options
  return field(options, h('input', { id, name: id, type: 'text', value, ...described(options), ...properties }))
}

/** Several lines to write in. */
export function textArea(options: ControlOptions & { value: string; rows?: number }): ElementContent {
  const { id, value, rows = 4 } = options
  // HTML drops a first line end inside a textarea: one of our own keeps the writer's.
  return field(options, h('textarea', { id, name: id, rows, ...described(options) }, `\n${value}`))
}

/** One of a few. The first choice has the id of the field, so that an error leads to it. */
export function radios(options: ControlOptions & { value: string; choices: readonly Choice[] }): ElementContent {
  return choiceSet(options, 'radio', (value) => value === options.value)
}

/** Any of a few. @param options with `isCompact`, several stand in a line: for short words */
export function checkboxes(options: ControlOptions & { values: readonly string[]; choices: readonly Choice[]; isCompact?: boolean }): ElementContent {
  return choiceSet(options, 'checkbox', (value) => options.values.includes(value))
}

export function select(options: ControlOptions & { value: string; choices: readonly Choice[] }): ElementContent {
  const { id, value, choices } = options
  const items = choices.map((choice) => h('option', { value: choice.value, selected: choice.value === value }, choice.label))
  return field(options, h('select', { id, name: id, ...described(options) }, items))
}

export function hidden(name: string, value: string): ElementContent {
  return h('input', { type: 'hidden', name, value })
}

export function button(words: string, properties: Properties = {}): ElementContent {
  return h('button', { type: 'submit', ...properties }, words)
}

/** More choices than this are folded away, but for those that are chosen. */
const mostShown = 20

function choiceSet(
  options: ControlOptions & { choices: readonly Choice[]; isCompact?: boolean },
  type: 'radio' | 'checkbox',
  isChosen: (value: string) => boolean,
): ElementContent {
  const { id, choices, hasFocus = false, isCompact = false } = options
  const items = choices.map(({ value, label }, index) => {
    const own = index === 0 ? id : `${id}-${index + 1}`
    const box = h('input', { id: own, name: id, type, value, checked: isChosen(value), autoFocus: hasFocus && index === 0 })
    return { value, drawn: h('div', { className: 'choice' }, [box, h('label', { htmlFor: own }, label)]) }
  })
  const isShown = ({ value }: { value: string }): boolean => choices.length <= mostShown || isChosen(value)
  const shown = items.filter(isShown).map(({ drawn }) => drawn)
  const folded = items.filter((item) => !isShown(item)).map(({ drawn }) => drawn)
  const { ariaDescribedBy } = described(options)
  return h('fieldset', { className: fieldClass(options), ...(ariaDescribedBy ? { ariaDescribedBy } : {}) }, [
    h('legend', labelWords(options)),
    ...notes(options),
    ...(isCompact ? [h('div', { className: 'choices-compact' }, shown)] : shown),
    ...(folded.length > 0 ? [h('details', [h('summary', 'Show all to choose from'), ...folded])] : []),
  ])
}

function field(options: ControlOptions, control: ElementContent): ElementContent {
  return h('div', { className: fieldClass(options) }, [h('label', { htmlFor: options.id }, labelWords(options)), ...notes(options), control])
}

const fieldClass = ({ error }: ControlOptions): string[] => (error ? ['field', 'field-error'] : ['field'])

const labelWords = ({ label, isOptional }: ControlOptions): string => (isOptional ? `${label} (optional)` : label)

function notes({ id, help, error }: ControlOptions): ElementContent[] {
  return [
    ...(help ? [h('p', { id: `${id}-help`, className: 'help' }, help)] : []),
    ...(error ? [h('p', { id: `${id}-error`, className: 'error' }, `Error: ${error}`)] : []),
  ]
}

function described({ id, help, error, hasFocus = false }: ControlOptions): Properties {
  const by = [...(help ? [`${id}-help`] : []), ...(error ? [`${id}-error`] : [])]
  return { ...(by.length > 0 ? { ariaDescribedBy: by } : {}), ...(error ? { ariaInvalid: 'true' } : {}), autoFocus: hasFocus }
}
