import type { Filters } from './pagefind.ts'
import { filterNames, type SearchQuery } from './query.ts'

const choicesOf = (form: HTMLFormElement): HTMLSelectElement[] => [...form.querySelectorAll('select')]
const chosenIn = (form: HTMLFormElement): HTMLSelectElement[] => choicesOf(form).filter(({ value }) => value !== '')
const filterOf = ({ dataset }: HTMLSelectElement): string => dataset['filter'] ?? ''

/** What the form asks for. */
export function readForm(form: HTMLFormElement): SearchQuery {
  const words = form.querySelector<HTMLInputElement>('input[type=search]')?.value.trim() ?? ''
  return { words, filters: Object.fromEntries(chosenIn(form).map((choice) => [filterOf(choice), [choice.value]])), isExact: false }
}

/** Puts the form in step with the address, so that Back and shared links show what they found. */
export function fillForm(form: HTMLFormElement, { words, filters }: SearchQuery): void {
  for (const field of form.querySelectorAll<HTMLInputElement>('input[type=search]')) field.value = words
  for (const choice of choicesOf(form)) choice.value = filters[filterOf(choice)]?.[0] ?? ''
  const filtered = form.querySelector('details')
  // The kind has its own buttons below the count.
  if (filtered && filterNames.some((name) => name !== 'kind' && name in filters)) filtered.open = true
}

/** What was chosen, in the words of the form. */
export function chosenLabels(form: HTMLFormElement): string[] {
  return chosenIn(form).map((choice) => choice.selectedOptions[0]?.text ?? choice.value)
}

/** What was chosen, as the index knows it: a place stands for all areas whose services reach it. */
export function chosenFilters(form: HTMLFormElement): Filters {
  return Object.fromEntries(
    chosenIn(form).map((choice) => [filterOf(choice) === 'place' ? 'area' : filterOf(choice), valuesOf(choice.value, choice.selectedOptions[0])]),
  )
}

function valuesOf(value: string, option: HTMLOptionElement | undefined): string[] | { any: string[] } {
  const areas = option?.dataset['areas']
  return areas === undefined ? [value] : { any: areas.split(' ') }
}
