import type { FinderPlace } from '../../finder/finder-files.ts'
import type { PlaceFound } from './place-lookup.ts'

/** Says which council answers for a place that was found. Where there are several, none is chosen. */
export function showPlace(note: HTMLElement, place: FinderPlace | undefined): void {
  note.replaceChildren()
  if (!place) return
  const line = document.createElement('p')
  line.className = 'finder-place'
  if (place.councils) {
    const names = new Intl.ListFormat('en-GB').format(place.councils)
    line.append(`${place.name} lies in more than one council: ${names}. Services of all of them are shown. `)
  }
  if (place.hasPage) line.append(pageLink(place, place.councils ? 'How to find out which, and who to ring' : `Who to ring in ${place.name}`))
  if (line.hasChildNodes()) note.append(line)
}

/** Says why no place was taken, and what to do. */
export function showNotFound(note: HTMLElement, found: Exclude<PlaceFound, { kind: 'found' }>, choose: (place: FinderPlace) => void): void {
  note.replaceChildren()
  const line = document.createElement('p')
  line.className = 'finder-place'
  note.append(line)
  if (found.kind === 'unknown') {
    line.textContent = found.outward
      ? `We do not have ${found.outward}: it is not in or beside the area of this site. Try the nearest town that is.`
      : 'We do not know that place. Try the nearest town, or the first half of a postcode.'
    return
  }
  line.textContent = 'Which place do you mean?'
  const list = document.createElement('ul')
  list.className = 'finder-tags'
  for (const place of found.places) {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = place.name
    button.addEventListener('click', () => choose(place))
    const item = document.createElement('li')
    item.append(button)
    list.append(item)
  }
  note.append(list)
}

function pageLink({ slug }: FinderPlace, words: string): HTMLAnchorElement {
  const link = document.createElement('a')
  link.href = `/places/${slug}/`
  link.textContent = words
  return link
}
