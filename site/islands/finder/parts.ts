/** The parts of the filter page that the script fills. */
export interface FinderParts {
  finder: HTMLElement
  form: HTMLFormElement
  place: HTMLInputElement
  placeNote: HTMLElement
  moreChoices: HTMLDetailsElement
  status: HTMLElement
  heading: HTMLElement
  chosen: HTMLElement
  tags: HTMLUListElement
  clear: HTMLButtonElement
  sort: HTMLElement
  list: HTMLOListElement
  more: HTMLButtonElement
  nothing: HTMLElement
  wider: HTMLUListElement
  national: HTMLElement
  lines: HTMLUListElement
}

/** @throws Error where the page lacks a part: page and script belong together */
export function findParts(finder: HTMLElement): FinderParts {
  return {
    finder,
    form: part(finder, '[data-finder-form]', HTMLFormElement),
    place: part(finder, '#finder-place', HTMLInputElement),
    placeNote: part(finder, '[data-place-note]', HTMLElement),
    moreChoices: part(finder, '[data-more-choices]', HTMLDetailsElement),
    status: part(finder, '[data-finder-status]', HTMLElement),
    heading: part(finder, '#finder-results', HTMLElement),
    chosen: part(finder, '[data-finder-chosen]', HTMLElement),
    tags: part(finder, '[data-finder-tags]', HTMLUListElement),
    clear: part(finder, '[data-finder-clear]', HTMLButtonElement),
    sort: part(finder, '[data-finder-sort]', HTMLElement),
    list: part(finder, '[data-finder-list]', HTMLOListElement),
    more: part(finder, '[data-finder-more]', HTMLButtonElement),
    nothing: part(finder, '[data-finder-nothing]', HTMLElement),
    wider: part(finder, '[data-finder-wider]', HTMLUListElement),
    national: part(finder, '[data-finder-national]', HTMLElement),
    lines: part(finder, '[data-finder-lines]', HTMLUListElement),
  }
}

function part<Part extends HTMLElement>(finder: HTMLElement, selector: string, kind: new () => Part): Part {
  const found = finder.querySelector(selector)
  if (found instanceof kind) return found
  throw new Error(`The page has no ${selector}`)
}
