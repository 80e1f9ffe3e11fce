import { writeQuery, type SearchQuery } from './query.ts'

/** "Showing results for attendance allowance. Search instead for attendence allowance." */
export function showCorrection(place: HTMLElement, query: SearchQuery, corrected: string | undefined): void {
  place.hidden = corrected === undefined
  if (corrected === undefined) return
  const taken = document.createElement('strong')
  taken.textContent = corrected
  const typed = document.createElement('a')
  typed.href = `#${writeQuery({ ...query, isExact: true })}`
  typed.textContent = query.words
  place.replaceChildren('Showing results for ', taken, '. Search instead for ', typed, '.')
}
