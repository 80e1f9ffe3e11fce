import type { ElementContent } from 'hast'
import { h } from 'hastscript'

/** What is wrong with one field, for the person who filled it in. */
export interface FieldError {
  /** Id of the field's control, where the link leads. Absent when no one field is meant. */
  field?: string
  /** A sentence that says what to do. */
  words: string
}

/** All that is wrong, above everything else: it has the focus, so that screen readers say it at once, and each line leads to its field. */
export function errorSummary(errors: readonly FieldError[]): ElementContent[] {
  if (errors.length === 0) return []
  const items = errors.map(({ field, words }) => h('li', field ? h('a', { href: `#${field}` }, words) : words))
  return [
    h('div', { className: 'error-summary', role: 'alert', ariaLabelledBy: 'error-title', tabIndex: -1, autoFocus: true }, [
      h('h2', { id: 'error-title' }, 'There is a problem'),
      h('p', 'Nothing you wrote is lost. Please look at this, then press the button again:'),
      h('ul', items),
    ]),
  ]
}

/** The words of one field's error. */
export function errorOf(errors: readonly FieldError[], field: string): string | undefined {
  return errors.find((error) => error.field === field)?.words
}
