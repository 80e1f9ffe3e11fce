import { writeQuery, type SearchQuery } from './query.ts'

/** Where to go when nothing is found; without the choices that narrow the results, if there are any. */
export function showNothing(place: HTMLElement, count: number, { words, filters }: SearchQuery): void {
  place.hidden = count > 0
  const fewer = place.querySelector<HTMLElement>('[data-search-fewer]')
  const again = fewer?.querySelector('a')
  if (!fewer || !again) return
  fewer.hidden = Object.keys(filters).length === 0
  again.href = `/search/#${writeQuery({ words, filters: {}, isExact: false })}`
}
