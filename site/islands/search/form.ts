import type { Filters } from './pagefind.ts'
import { filterNames, type SearchQuery } from './query.ts'

/** Puts the form in step with the address, so that Back and shared links show what they found. */
export function fillForm(form: HTMLFormElement, { words, filters }: SearchQuery): void {
  for (const field of form.querySelectorAll<HTMLInputElement>('input[type=search]')) field.value = words
  for (const choice of form.querySelectorAll('select')) choice.value = filters[choice.name]?.[0] ?? ''
  const filtered = form.querySelector('details')
  if (filtered && filterNames.some((name) => name in filters)) filtered.open = true
}

/** What was chosen, in the words of the form. */
export function chosenLabels(form: HTMLFormElement): string[] {
  return [...form.querySelectorAll('select')].filter(({ value }) => value !== '').map((choice) => choice.selectedOptions[0]?.text ?? choice.value)
}

/** What was chosen, as the index knows it: a place stands for all areas whose services reach it. */
export function chosenFilters(form: HTMLFormElement): Filters {
  const chosen = [...form.querySelectorAll('select')].filter(({ value }) => value !== '')
  return Object.fromEntries(chosen.map(({ name, value, selectedOptions }) => [name === 'place' ? 'area' : name, valuesOf(value, selectedOptions[0])]))
}

function valuesOf(value: string, option: HTMLOptionElement | undefined): string[] | { any: string[] } {
  const areas = option?.dataset['areas']
  return areas === undefined ? [value] : { any: areas.split(' ') }
}
