import { ask, type Answer } from './ask.ts'
import { showCorrection } from './correction.ts'
import { chosenFilters, chosenLabels, fillForm } from './form.ts'
import { loadPagefind } from './pagefind.ts'
import { findParts, type Parts } from './parts.ts'
import { countWords, isEmpty, readQuery, type SearchQuery } from './query.ts'
import { resultItem } from './result.ts'
import { loadWordBook } from './word-book.ts'

/** How many results are shown at a time: more than a tired reader will read. */
const step = 10

let latest = 0

async function show(parts: Parts): Promise<void> {
  const { form, status, correction, list, more, nothing } = parts
  const query = readQuery(location.search)
  const turn = ++latest
  fillForm(form, query)
  list.replaceChildren()
  list.setAttribute('aria-busy', 'true')
  more.hidden = nothing.hidden = correction.hidden = true
  if (isEmpty(query)) {
    status.textContent = ''
    list.removeAttribute('aria-busy')
    return
  }
  const answer = await find(form, query)
  if (turn !== latest) return
  showCorrection(correction, query, answer.corrected)
  const isCurrent = (): boolean => turn === latest
  await showResults(parts, answer, isCurrent)
  if (!isCurrent()) return
  nothing.hidden = answer.hits.length > 0
  // Said once, when all is there.
  status.textContent = countWords(answer.hits.length, answer.corrected ?? query.words, chosenLabels(form))
  list.removeAttribute('aria-busy')
}

async function find(form: HTMLFormElement, { words, isExact }: SearchQuery): Promise<Answer> {
  const [pagefind, { language }] = await Promise.all([loadPagefind(), loadWordBook()])
  const filters = chosenFilters(form)
  return words === '' ? { hits: (await pagefind.search(null, { filters })).results } : ask(pagefind, language, words, filters, isExact)
}

async function showResults({ list, more }: Parts, { hits }: Answer, isCurrent: () => boolean): Promise<void> {
  const showNext = async (): Promise<void> => {
    const from = list.childElementCount
    const pages = await Promise.all(hits.slice(from, from + step).map((hit) => hit.data()))
    if (!isCurrent()) return
    const items = pages.map(resultItem)
    list.append(...items)
    more.hidden = list.childElementCount >= hits.length
    if (from > 0) items[0]?.querySelector('a')?.focus()
  }
  more.onclick = () => void showNext()
  await showNext()
}

function start(parts: Parts): void {
  const { form, status, list } = parts
  const run = (): void => {
    show(parts).catch(() => {
      list.removeAttribute('aria-busy')
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
  // What every search needs comes while the reader still types.
  form.addEventListener('focusin', () => void Promise.all([loadPagefind(), loadWordBook()]).catch(() => undefined), { once: true })
  run()
}

const parts = findParts()
if (parts) start(parts)
