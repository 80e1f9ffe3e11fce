import type { FieldValue, ProviderField } from '../../check-links/provider-fields.ts'
import type { PlaceNames } from '../../check-links/value-words.ts'
import type { FieldError } from '../page/error-summary.ts'

const longestLine = 200
const longestText = 2000

/** What is wrong with one field or one column, by itself. @param field with the id of its control */
export function judgeValue(field: ProviderField & { id: string }, value: FieldValue, places: PlaceNames): FieldError[] {
  const { id, label, isRequired, kind } = field
  if (value.length === 0) return isRequired ? [{ field: id, words: `${label}: ${kind === 'choices' ? 'tick one or more.' : 'please fill this in.'}` }] : []
  if (typeof value !== 'string') return unknownChoice(field, value as string[], places)
  return kind === 'choice' || kind === 'place' ? unknownChoice(field, [value], places) : judgeWords(field, value)
}

function judgeWords({ id, label, kind, check }: ProviderField & { id: string }, value: string): FieldError[] {
  const longest = kind === 'text' ? longestText : longestLine
  if (value.length > longest) return [{ field: id, words: `${label}: please shorten this to ${longest} letters or fewer. It has ${value.length}.` }]
  const wrong = check?.(value)
  return wrong ? [{ field: id, words: `${label}: ${wrong}` }] : []
}

/** Only a program sends what the form does not offer. */
function unknownChoice({ id, label, kind, choices }: ProviderField & { id: string }, values: readonly string[], places: PlaceNames): FieldError[] {
  const isKnown = values.every((value) => (kind === 'place' ? places.has(value) : choices.some((choice) => choice.value === value)))
  return isKnown ? [] : [{ field: id, words: `${label}: please choose again.` }]
}
