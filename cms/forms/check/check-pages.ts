import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { formatDay } from '../../../content/document/format-day.ts'
import { providerSections, type ProviderField } from '../../check-links/provider-fields.ts'
import type { ProviderValues } from '../../check-links/provider-values.ts'
import type { ServicePlaces } from '../../check-links/service-places.ts'
import { valueWords, type PlaceNames } from '../../check-links/value-words.ts'
import { dayOf } from '../../fields/day.ts'
import type { Service } from '../../payload-types.ts'
import { button, hidden, textArea } from '../page/controls.ts'
import type { FieldError } from '../page/error-summary.ts'
import type { FormPage } from '../page/form-page.ts'
import { providerForm } from './provider-form.ts'
import type { Typed } from './read-answer.ts'

/** What every link shows that opens nothing, whatever the reason: nobody learns whether it ever was one. */
export const closedLinkPage: FormPage = {
  title: 'This link does not work',
  depth: 1,
  body: [
    h('p', 'It may have been used already, it may be too old, or a part of it may be missing.'),
    h('p', 'If you were asked to check an entry, answer the mail you got and ask for a new link. You can also ring us: the number is at the end of this page.'),
  ],
}

interface Shown {
  service: Service
  /** What the form carries of what was seen. */
  seen: string
  places: ServicePlaces
}

/** The record in plain words, and the one press that says it is right. */
export function lookPage({ service, seen, places }: Shown, values: ProviderValues, { token, hasChanged }: { token: string; hasChanged: boolean }): FormPage {
  const news = h('div', { className: 'notice' }, h('p', 'The entry was changed while you were reading. Please look at it again.'))
  return {
    title: `Is this still right? ${service.name}`,
    depth: 1,
    body: [
      ...(hasChanged ? [news] : []),
      h('p', `This is what we say about it.${lastChecked(service)}`),
      ...providerSections.map(({ title, fields }) => h('section', [h('h2', title), h('dl', definitions(fields, values, places.names))])),
      h('section', { className: 'decide' }, [
        h('h2', 'What do you want to tell us?'),
        h('form', { method: 'post' }, [hidden('seen', seen), button('All still correct')]),
        h('p', [h('a', { className: 'button-link', href: `${token}/change` }, 'Something has changed')]),
      ]),
    ],
  }
}

/** A draft that was never published may have no day. */
function lastChecked({ checkedOn }: Partial<Service>): string {
  return checkedOn ? ` It was last checked on ${formatDay(dayOf(checkedOn))}.` : ''
}

/** What is not known is said, together at the end: its provider knows. */
function definitions(fields: readonly ProviderField[], values: ProviderValues, places: PlaceNames): ElementContent[] {
  const all = fields.map((field) => ({ label: field.label, words: valueWords(field, values[field.path] ?? '', places) }))
  const unknown = all.filter(({ words }) => words.length === 0).map(({ label }) => label)
  return [...all.filter(({ words }) => words.length > 0), ...(unknown.length > 0 ? [{ label: 'We do not know', words: unknown }] : [])].map(
    ({ label, words }) => h('div', [h('dt', label), ...words.map((line) => h('dd', line))]),
  )
}

/** What a provider wrote so far, or what the record says. */
export interface Filled {
  typed: Typed
  words: string
  errors: readonly FieldError[]
  /** Id of the control that has the focus, where a row was added. */
  focus?: string
}

/** The record as a form. */
export function changePage({ service, seen, places }: Shown, { typed, words, errors, focus }: Filled): FormPage {
  const where = places.shown.length > 0 ? `We show it at: ${places.shown.join('; ')}. ` : ''
  const send = 'Send the changes'
  return {
    title: `What has changed? ${service.name}`,
    depth: 2,
    errors,
    body: [
      h('p', 'Change what is not right, and leave the rest as it is. A person looks at it before readers see it.'),
      // Its address is said, so that the part of the page one came from is not: the page that comes back opens where it has to.
      // Browsers look at it too, for a time that is half typed: they would send nothing of it.
      h('form', { method: 'post', action: 'change' }, [
        // Enter presses the first button of a form, which must not be one that adds a row.
        h('div', { className: 'not-for-people', ariaHidden: 'true' }, button(send, { tabIndex: -1 })),
        hidden('seen', seen),
        ...providerForm(typed, { errors, places: places.names, focus }),
        h('section', [
          h('h2', 'Anything else'),
          textArea({
            id: 'words',
            label: 'What else should we change?',
            isOptional: true,
            help: `${where}Tell us about addresses, places, or anything that has no box here.`,
            value: words,
            error: errors.find(({ field }) => field === 'words')?.words,
          }),
        ]),
        button(send),
      ]),
    ],
  }
}

export const confirmedPage: FormPage = {
  title: 'Thank you',
  depth: 1,
  body: [h('p', 'We have noted that everything is still correct. Readers see today’s date on the page.'), h('p', 'You need not do anything else.')],
}

export const changedPage: FormPage = {
  title: 'Thank you',
  depth: 1,
  body: [
    h('p', 'We have your changes. A person looks at them, usually within a few working days.'),
    h('p', 'We then write to you and say what was changed. Until then readers see the entry as it was.'),
  ],
}
