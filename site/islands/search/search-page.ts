import { ask, type Answer } from './ask.ts'
import { findBestAnswer, type BestFound } from './best-answer.ts'
import { showCorrection } from './correction.ts'
import { chosenFilters, chosenLabels, fillForm } from './form.ts'
import { loadPagefind } from './pagefind.ts'
import { findParts, type Parts } from './parts.ts'
import { countWords, isEmpty, readQuery, type SearchQuery } from './query.ts'
import { resultItem } from './result.ts'
import { showBest } from './show-best.ts'
import { loadWordBook } from './word-book.ts'

/** How many results are shown at a time: more than a tired reader will read. */
const step = 10

let latest = 0

async function show(parts: Parts): Promise<void> {
  const { form, status, correction, list, more, nothing, best, urgent } = parts
  const query = readQuery(location.search)
  const turn = ++latest
  fillForm(form, query)
  list.replaceChildren()
  list.setAttribute('aria-busy', 'true')
  more.hidden = nothing.hidden = correction.hidden = best.hidden = urgent.hidden = true
  if (isEmpty(query)) {
    status.textContent = ''
    list.removeAttribute('aria-busy')
    return
  }
  const answer = await find(form, query)
  if (turn !== latest) return
  showCorrection(correction, query, answer.corrected)
  showBest(best, answer.best)
  urgent.hidden = !answer.isUrgent
  const isCurrent = (): boolean => turn === latest
  await showResults(parts, answer, isCurrent)
  if (!isCurrent()) return
  const count = Math.max(answer.hits.length, answer.best ? 1 : 0)
  nothing.hidden = count > 0
  // Said once, when all is there.
  status.textContent = countWords(count, answer.corrected ?? query.words, chosenLabels(form))
  list.removeAttribute('aria-busy')
}

async function find(form: HTMLFormElement, { words, isExact }: SearchQuery): Promise<Answer & BestFound> {
  const [pagefind, { book, language }] = await Promise.all([loadPagefind(), loadWordBook()])
  const filters = chosenFilters(form)
  if (words === '') return { hits: (await pagefind.search(null, { filters })).results, isUrgent: false }
  const answer = await ask(pagefind, language, words, filters, isExact)
  const found = findBestAnswer(answer.corrected ?? words, book.bestAnswers)
  // Who narrows the results wants a list.
  return { ...answer, ...(Object.keys(filters).length > 0 ? { isUrgent: found.isUrgent } : found) }
}

async function showResults({ list, more }: Parts, { hits, best }: Answer & BestFound, isCurrent: () => boolean): Promise<void> {
  let from = 0
  const showNext = async (): Promise<void> => {
    const pages = await Promise.all(hits.slice(from, from + step).map((hit) => hit.data()))
    if (!isCurrent()) return
    const items = pages.flatMap((page) => (page && page.url !== best?.to ? [resultItem(page)] : []))
    list.append(...items)
    if (from > 0) items[0]?.querySelector('a')?.focus()
    from += step
    more.hidden = from >= hits.length
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
