import type { ElementContent, Properties } from 'hast'
import { formatDay } from '../../../content/document/format-day.ts'
import type { FieldValue, ProviderField } from '../../check-links/provider-fields.ts'
import type { PlaceNames } from '../../check-links/value-words.ts'
import { checkboxes, radios, select, textArea, textInput, type Choice } from '../page/controls.ts'
import { errorOf, type FieldError } from '../page/error-summary.ts'

export interface ControlContext {
  errors: readonly FieldError[]
  /** Among which times may choose. */
  places: PlaceNames
  /** Id of the control that has the focus when the page opens. */
  focus?: string | undefined
  /** In a row there is less room: one of a few is a list to open. */
  isInRow?: boolean
}

/** What a box is told of what is written into it, so that keyboards on screens fit. */
const boxes: Partial<Record<ProviderField['kind'], Properties>> = {
  number: { inputMode: 'numeric', className: ['short'] },
  money: { inputMode: 'decimal', className: ['short'] },
  time: { type: 'time', className: ['medium'] },
  closing: { type: 'time', className: ['medium'] },
  day: { className: ['medium'] },
}

/** One field or one column as a control. */
export function fieldControl(field: ProviderField & { id: string }, value: FieldValue, { errors, places, focus, isInRow }: ControlContext): ElementContent {
  const { id, label, help, choices, kind, isRequired } = field
  const options = { id, label, help, error: errorOf(errors, id), isOptional: !isRequired, hasFocus: focus === id }
  if (kind === 'choices') return checkboxes({ ...options, values: value as string[], choices, isCompact: choices.every((choice) => choice.label.length < 10) })
  const words = value as string
  if (kind === 'place') return select({ ...options, value: words, choices: placeChoices(places) })
  if (kind === 'choice' && isRequired && !isInRow) return radios({ ...options, value: words, choices })
  // Of radio buttons none can be unticked.
  if (kind === 'choice') return select({ ...options, value: words, choices: isRequired ? choices : [{ value: '', label: 'Not said' }, ...choices] })
  if (kind === 'text') return textArea({ ...options, value: words })
  return textInput({ ...options, value: shownWords(kind, words), properties: boxes[kind] ?? {} })
}

function placeChoices(places: PlaceNames): Choice[] {
  return [{ value: '', label: 'Any of its places' }, ...[...places].map(([value, label]) => ({ value, label }))]
}

/** As a box takes it: the end of a day has another name there, money its pence, and a day its month in words. */
function shownWords(kind: ProviderField['kind'], words: string): string {
  if (kind === 'closing') return words.replace(/^24:00$/, '00:00')
  // A box of the browser's own for days hides them when it is half filled and folded away, and then holds up the form without a word.
  if (kind === 'day') return formatDay(words)
  return kind === 'money' ? words.replace(/^(\d+\.\d)$/, '$10') : words
}
