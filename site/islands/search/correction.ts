import type { SearchQuery } from './query.ts'

/** "Showing results for attendance allowance. Search instead for attendence allowance." */
export function showCorrection(place: HTMLElement, { words, filters }: SearchQuery, corrected: string | undefined): void {
  place.hidden = corrected === undefined
  if (corrected === undefined) return
  const taken = document.createElement('strong')
  taken.textContent = corrected
  const typed = document.createElement('a')
  const chosen = Object.entries(filters).flatMap(([name, values]) => values.map((value): [string, string] => [name, value]))
  typed.href = `?${new URLSearchParams([['q', words], ...chosen, ['as', 'typed']]).toString()}`
  typed.textContent = words
  place.replaceChildren('Showing results for ', taken, '. Search instead for ', typed, '.')
}
