/** The parts of the search page that the script fills. */
export interface Parts {
  form: HTMLFormElement
  status: HTMLElement
  correction: HTMLElement
  list: HTMLOListElement
  more: HTMLButtonElement
  nothing: HTMLElement
  best: HTMLElement
  urgent: HTMLElement
  kinds: HTMLElement
}

export function findParts(): Parts | undefined {
  const form = document.querySelector<HTMLFormElement>('form[data-search]')
  const status = document.querySelector<HTMLElement>('[data-search-status]')
  const correction = document.querySelector<HTMLElement>('[data-search-correction]')
  const list = document.querySelector<HTMLOListElement>('[data-search-results]')
  const more = document.querySelector<HTMLButtonElement>('[data-search-more]')
  const nothing = document.querySelector<HTMLElement>('[data-search-nothing]')
  const best = document.querySelector<HTMLElement>('[data-search-best]')
  const urgent = document.querySelector<HTMLElement>('[data-search-urgent]')
  const kinds = document.querySelector<HTMLElement>('[data-search-kinds]')
  if (!best || !urgent || !kinds) return undefined
  return form && status && correction && list && more && nothing ? { form, status, correction, list, more, nothing, best, urgent, kinds } : undefined
}
