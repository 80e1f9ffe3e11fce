import { loadPagefind } from './pagefind.ts'
import { countWords, filterNames, isEmpty, readQuery, type SearchQuery } from './search-query.ts'
import { resultItem } from './search-result.ts'

/** How many results are shown at a time: more than a tired reader will read. */
const step = 10

interface Parts {
  form: HTMLFormElement
  status: HTMLElement
  list: HTMLOListElement
  more: HTMLButtonElement
}

function findParts(): Parts | undefined {
  const form = document.querySelector<HTMLFormElement>('form[data-search]')
  const status = document.querySelector<HTMLElement>('[data-search-status]')
  const list = document.querySelector<HTMLOListElement>('[data-search-results]')
  const more = document.querySelector<HTMLButtonElement>('[data-search-more]')
  return form && status && list && more ? { form, status, list, more } : undefined
}

/** Puts the form in step with the address, so that Back and shared links show what they found. */
function fillForm(form: HTMLFormElement, { words, filters }: SearchQuery): void {
  for (const field of form.querySelectorAll<HTMLInputElement>('input[type=search]')) field.value = words
  for (const box of form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) box.checked = filters[box.name]?.includes(box.value) ?? false
  for (const choice of form.querySelectorAll('select')) choice.value = filters[choice.name]?.[0] ?? ''
  const filtered = form.querySelector('details')
  if (filtered && filterNames.some((name) => name in filters)) filtered.open = true
}

let latest = 0

async function show(parts: Parts): Promise<void> {
  const { form, status, list, more } = parts
  const query = readQuery(location.search)
  const turn = ++latest
  fillForm(form, query)
  list.replaceChildren()
  more.hidden = true
  if (isEmpty(query)) return void (status.textContent = '')
  status.textContent = 'Searching…'
  const { search } = await loadPagefind()
  const { results } = await search(query.words || null, { filters: query.filters })
  if (turn !== latest) return
  status.textContent = results.length > 0 ? countWords(results.length, query) : `${countWords(0, query)}. Try other words, or look in the A to Z below.`
  const showNext = async (): Promise<void> => {
    const from = list.childElementCount
    const pages = await Promise.all(results.slice(from, from + step).map((result) => result.data()))
    if (turn !== latest) return
    const items = pages.map(resultItem)
    list.append(...items)
    more.hidden = list.childElementCount >= results.length
    if (from > 0) items[0]?.querySelector('a')?.focus()
  }
  more.onclick = () => void showNext()
  await showNext()
}

function start(parts: Parts): void {
  const { form, status } = parts
  const run = (): void => {
    show(parts).catch(() => {
      status.textContent = 'Search does not work just now. Please look in the A to Z below.'
    })
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const filled = [...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '')
    history.pushState(null, '', `?${new URLSearchParams(filled).toString()}`)
    run()
  })
  addEventListener('popstate', run)
  run()
}

const parts = findParts()
if (parts) start(parts)
